import type { ChangeCode } from "../../diff/change.js";

/** What a reading can do to the people it is about that its gold reading does not. */
export type HarmKind =
  | "attribution-lost"
  | "accusation-as-fact"
  | "accused-added"
  | "commitment-raised"
  | "attributed-to-another"
  | "type-hardened"
  | "legal-status-advanced";

/** Every kind of harm, gravest first, with what it means. */
export const harmTable: Readonly<Record<HarmKind, string>> = {
  "attribution-lost": "Somebody on whose word a claim rests is not named, or hearsay is told as anybody's word.",
  "accusation-as-fact": "What was alleged is told as having happened.",
  "accused-added": "Somebody is accused who was not.",
  "commitment-raised": "A speaker is made surer of it.",
  "attributed-to-another": "A claim is laid into the mouth of somebody who did not make it.",
  "type-hardened": "The type says more against somebody.",
  "legal-status-advanced": "Somebody is put further along the way to a conviction.",
};

/** The changes between editions that are harm when a reading makes them to its gold reading. */
export const harmOf: Partial<Readonly<Record<ChangeCode, HarmKind>>> = {
  "speaker-lost": "attribution-lost",
  "hedge-lost": "attribution-lost",
  "allegation-reported": "accusation-as-fact",
  "accused-added": "accused-added",
  "commitment-raised": "commitment-raised",
  "speaker-changed": "attributed-to-another",
  "type-hardened": "type-hardened",
  "legal-status-advanced": "legal-status-advanced",
};
