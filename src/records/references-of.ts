import type { Dataset, RecordId } from "../generated/types.js";
import { type FieldPath, leavesOf } from "./field-path.js";

/** Every field that names another record. */
export const referencePaths: ReadonlySet<FieldPath> = new Set<FieldPath>([
  "sources[].retracted.successor",
  "actors[].parent",
  "actors[].countedIn",
  "actors[].claims[]",
  "actors[].retracted.successor",
  "events[].when.claim",
  "events[].place.claim",
  "events[].participants[].actor",
  "events[].participants[].claim",
  "events[].counts[].group",
  "events[].counts[].claim",
  "events[].claims[]",
  "events[].retracted.successor",
  "claims[].attribution[].by",
  "claims[].attribution[].cue.source",
  "claims[].attribution[].event",
  "claims[].about[]",
  "claims[].relation.subject",
  "claims[].relation.object",
  "claims[].against[]",
  "claims[].links[].claim",
  "claims[].evidence[].source",
  "claims[].retracted.successor",
]);

/** For every record of the dataset, the ids of the records that it names. */
export function referencesOf(dataset: Dataset): ReadonlyMap<RecordId, ReadonlySet<RecordId>> {
  const references = new Map<RecordId, Set<RecordId>>();
  for (const { path, value, within } of leavesOf(dataset)) {
    if (!referencePaths.has(path) || value === null) continue;
    const { id } = within[2] as { readonly id: RecordId };
    const named = references.get(id) ?? new Set();
    references.set(id, named.add(value as RecordId));
  }
  return references;
}
