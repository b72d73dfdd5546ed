import { type Certainty, certaintyIn } from "../calendar/certainty.js";
import type { DateRange } from "../calendar/date-range.js";
import type { When } from "../generated/types.js";
import { checkWord } from "./caller-mistake.js";

/** Which answers are wanted: certain ones only, uncertain ones only, or both. */
export type CertaintyFilter = "definite" | "possible" | "any";

const filters: readonly CertaintyFilter[] = ["definite", "possible", "any"];

/** Whether a date that is this sure is as sure as is wanted. */
export const isAsSure = (certainty: Certainty, wanted: CertaintyFilter): boolean =>
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
