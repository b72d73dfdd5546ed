import type { When } from "../generated/types.js";
import { checkedValues } from "./caller-mistake.js";
import { certaintyIn } from "./date-certainty.js";
import type { DateRange } from "./date-range.js";

/** Which answers are wanted: certain ones only, uncertain ones only, or both. */
export type CertaintyFilter = "definite" | "possible" | "any";

const filters: readonly CertaintyFilter[] = ["definite", "possible", "any"];

/** Whether a date is as sure to lie in the range as is wanted. Both arguments after `where` have been given by the caller. */
export function dateFilter(
  where: string,
  range: DateRange,
  wanted: CertaintyFilter | undefined,
): (when: When) => boolean {
  checkedValues(where, wanted, filters);
  return (when) => {
    const certainty = certaintyIn(range, when);
    return wanted === undefined || wanted === "any" ? certainty !== "none" : certainty === wanted;
  };
}
