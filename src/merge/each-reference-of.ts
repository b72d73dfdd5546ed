import type { RecordId } from "../generated/types.js";
import { type AnyRecord, isIdOf, type RecordTypes } from "../records/kinds.js";
import { eachReference } from "../records/references.js";

/** Calls `take` with every id that a record of any kind names. */
export function eachReferenceOf(record: AnyRecord, take: (id: RecordId) => void): void {
  const named = (id: string) => take(id as RecordId);
  // The prefix of its id says of which kind a record is.
  if (isIdOf("claim", record.id)) eachReference.claim(record as RecordTypes["claim"], named);
  else if (isIdOf("event", record.id)) eachReference.event(record as RecordTypes["event"], named);
  else if (isIdOf("actor", record.id)) eachReference.actor(record as RecordTypes["actor"], named);
  else eachReference.source(record as RecordTypes["source"], named);
}
