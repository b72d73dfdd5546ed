import { firstDayOf, lastDayOf } from "../../calendar/date-range.js";
import type { When } from "../../generated/types.js";

/** How two spans of days lie to each other: the same bounds, some day in common, or none. An open bound is open to all days. */
export type SpanRelation = "same" | "overlapping" | "apart";

export function spanRelation(one: When, other: When): SpanRelation {
  if (one.earliest === other.earliest && one.latest === other.latest) return "same";
  const overlap = firstDayOf(one) <= lastDayOf(other) && firstDayOf(other) <= lastDayOf(one);
  return overlap ? "overlapping" : "apart";
}
