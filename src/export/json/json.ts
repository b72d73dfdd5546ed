import type { Dataset } from "../../generated/types.js";
import { attributedPart } from "../shared/attributed.js";
import type { ExportOptions, FileExport } from "../shared/exporter.js";

/**
 * The dataset as one JSON document, which is what `validate` reads; nothing is lost.
 *
 * @throws TypeError for a claim without attribution and for an id that no record has.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { toJson } from "attributed-events/export";
 *
 * JSON.parse(toJson(dataset).output).claims.length === dataset.claims.length; // true
 * ```
 */
export function toJson(dataset: Dataset, options: ExportOptions = {}): FileExport<string> {
  return { output: `${JSON.stringify(attributedPart(dataset, options), null, 2)}\n`, lost: [] };
}
