import { acceptsActor, acceptsClaim, acceptsEvent, acceptsJudgement, acceptsSource } from "../../generated/accept.js";
import type { Judgement } from "../../generated/types.js";
import type { RecordKind, RecordTypes } from "../../records/kinds.js";

const accepts: { readonly [K in RecordKind]: (value: unknown) => boolean } = {
  source: acceptsSource,
  actor: acceptsActor,
  event: acceptsEvent,
  claim: acceptsClaim,
};

/** Whether a value is a record of good shape. Never throws: what cannot be read is no record. */
export function acceptsRecord<K extends RecordKind>(kind: K, value: unknown): value is RecordTypes[K] {
  try {
    return accepts[kind](value);
  } catch {
    return false;
  }
}

/** Whether a value is a judgement of good shape. Never throws. */
export function acceptsJudgementShape(value: unknown): value is Judgement {
  try {
    return acceptsJudgement(value);
  } catch {
    return false;
  }
}
