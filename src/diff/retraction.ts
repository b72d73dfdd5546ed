import type { Retraction } from "../generated/types.js";
import { type Finding, finding } from "./change.js";
import { compareValues } from "./fields.js";

interface Retractable {
  readonly retracted?: Retraction;
}

/** Whether a record was withdrawn, or no longer is. */
export function compareRetraction({ retracted: before }: Retractable, { retracted: after }: Retractable): Finding[] {
  if (before === undefined && after !== undefined) return [finding("record-withdrawn", "retracted", undefined, after)];
  if (before !== undefined && after === undefined)
    return [finding("record-reinstated", "retracted", before, undefined)];
  return compareValues("retracted", before, after);
}
