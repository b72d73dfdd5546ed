/** A way in which Unicode writes the same letters: composed (é as one code point) or taken apart (e and the accent). */
export type NormalForm = "NFC" | "NFD";

/** Both of them. */
export const normalForms = ["NFC", "NFD"] as const satisfies readonly NormalForm[];
