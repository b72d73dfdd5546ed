import type { Dataset } from "../../generated/types.js";
import { kindOfId, kinds, listOf } from "../../records/kinds.js";
import { cannotMean, checkText, show } from "../asking/caller-mistake.js";
import type { IdRef, RecordNamed, RecordOf } from "../asking/records.js";
import { recordMeant } from "./record-meant.js";

/**
 * The record with this id, of the kind that the id's prefix names: for `event:…` an event, typed as one. Withdrawn ones
 * too, because an id resolves for good.
 *
 * @throws RangeError where the dataset has no such record; it gives the nearest id.
 *
 * @example
 * ```ts
 * import { dataset, recordById } from "attributed-events";
 *
 * recordById(dataset, "event:embassy-attack").when.earliest; // "2023-01-27"
 * recordById(dataset, "actor:ilham-aliyev").type; // "person"
 * ```
 */
export function recordById<D extends Dataset, Id extends string>(dataset: D, id: IdRef<D, Id>): RecordNamed<D, Id> {
  const where = "recordById: id";
  checkText(where, id);
  const kind = kindOfId(id);
  if (kind === undefined)
    throw cannotMean(
      where,
      `${show(id)} names no kind of record; expected ${kinds.map((one) => `${one}:…`).join(", ")}`,
    );
  const records: readonly RecordOf<D>[] = dataset[listOf[kind]];
  // The prefix that chose the list is the one that the type goes by.
  return recordMeant(where, kind, records, id) as RecordNamed<D, Id>;
}
