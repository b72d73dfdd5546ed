import { type Certainty, certaintyIn, touchesWithKnownBounds } from "../../calendar/certainty.js";
import type { DateRange } from "../../calendar/date-range.js";
import type { When } from "../../generated/types.js";
import { checkWord } from "./caller-mistake.js";

/** Which answers are wanted: certain ones only, uncertain ones only, or both. */
export type CertaintyFilter = "definite" | "possible" | "any";

/** Whether dates count that only a missing bound lets lie in the range. */
export interface OpenEndedOption {
  /**
   * Take for possible also what is so only because its first or last day is missing: of something known to be over by
   * February, nothing says that it reaches back to January. Default: `true`.
   */
  readonly openEnded?: boolean | undefined;
}

const filters: readonly CertaintyFilter[] = ["definite", "possible", "any"];

/** Whether a date that is this sure is as sure as is wanted. */
const isAsSure = (certainty: Certainty, wanted: CertaintyFilter): boolean =>
  wanted === "any" ? certainty !== "none" : certainty === wanted;

/** The wanted certainty, checked; `"any"` where none is given. */
export function certaintyWanted(
  where: string,
  { certainty = "any" }: { readonly certainty?: CertaintyFilter | undefined },
): CertaintyFilter {
  checkWord(where, "certainty", certainty, filters);
  return certainty;
}

/** Whether a date is as sure to lie in a checked range as is wanted. */
export const dateFilter =
  (range: DateRange, wanted: CertaintyFilter): ((when: When) => boolean) =>
  (when) =>
    isAsSure(certaintyIn(range, when), wanted);

/** What holds of dates beside `dateFilter`: nothing, unless those are left out that only a missing bound lets lie in the range. */
export const openEndedFilters = (
  range: DateRange,
  { openEnded }: OpenEndedOption,
): ((record: { when: When }) => boolean)[] =>
  openEnded === false ? [({ when }) => touchesWithKnownBounds(range, when)] : [];
