import { referenceTable } from "../generated/references.js";
import type { Dataset, RecordId } from "../generated/types.js";
import type { FieldPath } from "./field-path.js";
import { type AnyRecord, kinds, listOf } from "./kinds.js";
import { eachReference } from "./references.js";

/** Every field that names another record. */
export const referencePaths: ReadonlySet<FieldPath> = new Set(
  kinds.flatMap((kind) => Object.keys(referenceTable[kind]).map((path) => `${listOf[kind]}[].${path}` as FieldPath)),
);

/** For every record of the dataset that names others, their ids. */
export function referencesOf({
  sources,
  actors,
  events,
  claims,
}: Dataset): ReadonlyMap<RecordId, ReadonlySet<RecordId>> {
  const references = new Map<RecordId, ReadonlySet<RecordId>>();
  const collect = <R extends AnyRecord>(
    records: readonly R[],
    each: (record: R, take: (id: string) => void) => void,
  ) => {
    for (const record of records) {
      const named = new Set<RecordId>();
      each(record, (id) => named.add(id as RecordId));
      if (named.size > 0) references.set(record.id, named);
    }
  };
  collect(sources, eachReference.source);
  collect(actors, eachReference.actor);
  collect(events, eachReference.event);
  collect(claims, eachReference.claim);
  return references;
}
