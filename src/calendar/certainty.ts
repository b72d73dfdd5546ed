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
