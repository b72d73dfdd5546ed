/** Path from the repository's root → text of the file. */
export type GeneratedFiles = Readonly<Record<string, string>>;
