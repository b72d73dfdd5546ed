import type { Retraction } from "../generated/types.js";
import { type Difference, difference } from "./change.js";
import { compareValues } from "./fields.js";

interface Retractable {
  readonly retracted?: Retraction;
}

/** Whether a record was withdrawn, or no longer is. */
export function compareRetraction({ retracted: before }: Retractable, { retracted: after }: Retractable): Difference[] {
  if (before === undefined && after !== undefined)
    return [difference("record-withdrawn", "retracted", undefined, after)];
  if (before !== undefined && after === undefined)
    return [difference("record-reinstated", "retracted", before, undefined)];
  return compareValues("retracted", before, after);
}
