import { acceptsActor, acceptsClaim, acceptsEvent, acceptsSource } from "../../generated/accept.js";
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
