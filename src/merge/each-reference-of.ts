import type { RecordId } from "../generated/types.js";
import type { AnyRecord } from "../records/kinds.js";
import { withReferences } from "../records/with-references.js";

/** Calls `take` with every id that a record of any kind names. */
export function eachReferenceOf(record: AnyRecord, take: (id: RecordId) => void): void {
  withReferences(record, (id) => {
    take(id);
    return id; // Nothing is renamed, and so nothing is copied.
  });
}
