import type { Dataset } from "../../generated/types.js";
import { type AnyRecord, kinds, listOf } from "../../records/kinds.js";
import { attributedPart } from "../shared/attributed.js";
import type { ExportOptions, FileExport } from "../shared/exporter.js";
import { type LossTable, lossesOf } from "../shared/loss.js";

const ofNoRecord = "is about the dataset, and each line is about a record";

/** What lines of records cannot say of a dataset. */
export const ndjsonLosses: LossTable = {
  $schema: ofNoRecord,
  schemaVersion: ofNoRecord,
  id: ofNoRecord,
  name: ofNoRecord,
  version: ofNoRecord,
  language: ofNoRecord,
  license: ofNoRecord,
  judgements: ofNoRecord,
};

/**
 * The records of the dataset, a JSON object a line: sources, actors, events, claims. What the dataset says of itself is lost.
 *
 * @throws TypeError for a claim without attribution and for an id that no record has.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { toNdjson } from "attributed-events/export";
 *
 * const { output, lost } = toNdjson(dataset);
 * ```
 */
export function toNdjson(dataset: Dataset, options: ExportOptions = {}): FileExport<string> {
  const part = attributedPart(dataset, options);
  const records = kinds.flatMap((kind): readonly AnyRecord[] => part[listOf[kind]]);
  return {
    output: records.map((record) => `${JSON.stringify(record)}\n`).join(""),
    lost: lossesOf(part, ndjsonLosses),
  };
}
