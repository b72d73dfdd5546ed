/** The kinds of record that every peer judges, by the id of their schema. */
export { kinds } from "../../src/records/kinds.js";

export type Kind = (typeof kinds)[number];

/** For each kind a function that says whether a value is a record of that kind. */
export type Judges = Readonly<Record<Kind, (value: unknown) => boolean>>;

/** The same function made for each kind. */
export const forEachKind = (make: (kind: Kind) => (value: unknown) => boolean): Judges => ({
  source: make("source"),
  actor: make("actor"),
  event: make("event"),
  claim: make("claim"),
});
