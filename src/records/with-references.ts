import { type Rename, renamedActor, renamedClaim, renamedEvent, renamedSource } from "../generated/renaming.js";
import { type AnyRecord, kindOfId, type RecordKind, type RecordTypes } from "./kinds.js";

export type { Rename };

const renamedOf = {
  source: renamedSource,
  actor: renamedActor,
  event: renamedEvent,
  claim: renamedClaim,
} as const satisfies { readonly [K in RecordKind]: (record: RecordTypes[K], rename: Rename) => RecordTypes[K] };

/**
 * A record with every id that it names renamed, its own left as it is. The record that was given is not changed; where no name
 * changes it comes back itself. The new id must be of a kind that can stand in that place.
 *
 * @throws TypeError for a record whose id is of no kind.
 */
export function withReferences<R extends AnyRecord>(record: R, rename: Rename): R {
  const kind = kindOfId(record.id);
  if (kind === undefined) throw new TypeError(`${record.id} is the id of no kind of record`);
  return renamedOf[kind](record as never, rename) as R; // The prefix of its id says of which kind it is.
}
