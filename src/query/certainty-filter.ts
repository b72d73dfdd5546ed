import type { When } from "../generated/types.js";
import { checkedValues } from "./caller-mistake.js";
import { type Certainty, certaintyIn } from "./date-certainty.js";
import type { DateRange } from "./date-range.js";

/** Which answers are wanted: certain ones only, uncertain ones only, or both. */
export type CertaintyFilter = "definite" | "possible" | "any";

const filters: readonly CertaintyFilter[] = ["definite", "possible", "any"];

/** Whether a date that is this sure is as sure as is wanted. */
export const isAsSure = (certainty: Certainty, wanted: CertaintyFilter): boolean =>
  wanted === "any" ? certainty !== "none" : certainty === wanted;

/** The wanted certainty, checked; `"any"` where none is given. */
export function certaintyWanted(where: string, wanted: CertaintyFilter | undefined): CertaintyFilter {
  checkedValues(where, wanted, filters);
  return wanted ?? "any";
}

/** Whether a date is as sure to lie in the range as is wanted. Both arguments after `where` have been given by the caller. */
export function dateFilter(
  where: string,
  range: DateRange,
  given: CertaintyFilter | undefined,
): (when: When) => boolean {
  const wanted = certaintyWanted(where, given);
  return (when) => isAsSure(certaintyIn(range, when), wanted);
}
