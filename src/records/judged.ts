import type { Judgement, JudgementType } from "../generated/types.js";
import type { RecordKind } from "./kinds.js";

/** The kind of record that each type of judgement is about; those that are not here are about any one kind. */
const kindOfType: { readonly [T in JudgementType]?: RecordKind } = {
  "same-event": "event",
  "same-actor": "actor",
  "same-claim": "claim",
};

/** The kind of record that a judgement must be about, where its type says. */
export const kindJudged = ({ type }: Pick<Judgement, "type">): RecordKind | undefined => kindOfType[type];

/** Whether a judgement says that its records are the same. */
export const isSameness = ({ type }: Pick<Judgement, "type">): boolean => kindOfType[type] !== undefined;
