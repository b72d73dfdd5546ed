import type { Dataset, RecordId } from "../generated/types.js";
import { type AnyRecord, kinds, listOf } from "../records/kinds.js";
import { byId } from "../records/records-by-id.js";
import type { MergePart } from "./merge-part.js";
import { renamedRecord } from "./renamed-record.js";

/**
 * Takes the result of a merge apart again: the inputs, each as it was, to the order of its keys and records, for as long as nobody
 * edited the records of the result. What was edited there is in the inputs, too. Judgements that were made of the result stay
 * behind; those that an input had come back with it.
 *
 * @throws RangeError where the dataset lacks a record of a part: it is not the result of that merge.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { mergeDatasets, splitDataset } from "attributed-events/merge";
 * const merged = mergeDatasets([dataset]);
 * merged.ok && JSON.stringify(splitDataset(merged.dataset, merged.parts)) === JSON.stringify([dataset]); // true
 * ```
 */
export function splitDataset(merged: Dataset, parts: readonly MergePart[]): readonly Dataset[] {
  const records = byId<AnyRecord>(kinds.flatMap((kind): readonly AnyRecord[] => merged[listOf[kind]]));
  return parts.map((part, place) => {
    const former = new Map(part.renamed.map(({ from, to }) => [to, from]));
    const rename = (id: RecordId) => former.get(id) ?? id;
    const recordsOf = (ids: readonly RecordId[]) =>
      ids.map((id) => {
        const record = records.get(id);
        if (record === undefined) throw new RangeError(`splitDataset: parts[${place}]: the dataset has no ${id}`);
        return former.size === 0 ? record : renamedRecord(record, rename);
      });
    const lists: ReadonlySet<string> = new Set(kinds.map((kind) => listOf[kind]));
    const entries = Object.entries(part.dataset).map(([key, value]) => [
      key,
      lists.has(key) ? recordsOf(value as readonly RecordId[]) : value,
    ]);
    return Object.fromEntries(entries) as Dataset; // A part says where each field of the dataset stood.
  });
}
