import type { When } from "../generated/types.js";
import type { DateRange } from "./date-range.js";

/** How sure it is that something happened in a range of days: certainly, perhaps, or certainly not. */
export type Certainty = "definite" | "possible" | "none";

/** How sure it is that something happened in a range of good dates. Compares dates as texts: of this one form, they sort as days do. */
export function certaintyIn({ from, to }: DateRange, { earliest, latest, throughout }: When): Certainty {
  const endsBefore = from !== undefined && latest !== null && latest < from;
  const startsAfter = to !== undefined && earliest !== null && earliest > to;
  if (endsBefore || startsAfter) return "none";
  if (throughout && !(from !== undefined && throughout.to < from) && !(to !== undefined && throughout.from > to))
    return "definite";
  const startsInside = from === undefined || (earliest !== null && earliest >= from);
  const endsInside = to === undefined || (latest !== null && latest <= to);
  return startsInside && endsInside ? "definite" : "possible";
}

/**
 * Whether something happened in a range of good dates, certainly or possibly, wherever its missing bounds may lie: each is
 * taken to lie no further out than what is known.
 */
export function touchesWithKnownBounds(range: DateRange, when: When): boolean {
  const earliest = when.earliest ?? when.throughout?.from ?? when.latest;
  const latest = when.latest ?? when.throughout?.to ?? when.earliest;
  const isKnown = earliest !== null && latest !== null;
  return isKnown
    ? certaintyIn(range, { ...when, earliest, latest }) !== "none"
    : certaintyIn(range, when) === "definite";
}
