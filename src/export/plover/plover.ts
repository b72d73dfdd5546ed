import type { Dataset } from "../../generated/types.js";
import { attributedPart } from "../shared/attributed.js";
import type { ExportOptions, FileExport } from "../shared/exporter.js";
import { lookupIn } from "../shared/lookup.js";
import { lossesOf } from "../shared/loss.js";
import { categoryOf } from "./categories.js";
import { ploverLosses } from "./losses.js";
import { record } from "./record.js";

/**
 * The events as PLOVER 2.0 records, a JSON object a line, for use beside POLECAT and other PLOVER data. What PLOVER has
 * no place for is lost: events of a type that it has no category for (statements, reports, travel …), withdrawn events,
 * passages, ties between events, bystanders, and everything about claims but their sentences, ids and speakers.
 *
 * Attribution is in `event_text`: for each claim about the event, a sentence that says who says so. `status` and
 * `comment` say whether the event is told as having happened or alleged, intended or demanded; what is intended or
 * demanded has PLOVER's context `hypothetical`. `actor` has nobody who is only accused: they stand in `alleged_actor`.
 * No sector is set that presupposes guilt, and no context that a type of event would not have by itself.
 *
 * @throws TypeError for a claim without attribution and for an id that no record has.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { toPlover } from "attributed-events/export";
 *
 * const { output, lost } = toPlover(dataset);
 * ```
 */
export function toPlover(dataset: Dataset, options: ExportOptions = {}): FileExport<string> {
  const part = attributedPart(dataset, options);
  const lookup = lookupIn(part, dataset);
  const records = part.events.flatMap((event) => {
    const category = categoryOf(event);
    return category === undefined ? [] : [record(part, lookup, event, category)];
  });
  const lines = records.map((one) => `${JSON.stringify(one)}\n`);
  return { output: lines.join(""), lost: lossesOf(part, ploverLosses(part)) };
}
