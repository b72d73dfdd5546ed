import { type Certainty, certaintyIn } from "../../calendar/certainty.js";
import type { DateRange } from "../../calendar/date-range.js";
import type { When } from "../../generated/types.js";
import { checkedRange } from "../asking/checked-range.js";

/**
 * How sure the words make it that an event happened between two days, both inclusive.
 *
 * - `none` where no day between `earliest` and `latest` lies in the range.
 * - `definite` where all of these days lie in it, or one of the days `throughout` which it is known to have been going on.
 *   Where a bound is open, the days lie in a range only if the range is open at that end too.
 * - `possible` otherwise.
 *
 * A range open at both ends is all of time: everything is `definite` in it.
 *
 * @throws RangeError where an end is not a date of the calendar, or `from` is after `to`.
 *
 * @example
 * ```ts
 * import { dateCertainty } from "attributed-events";
 *
 * const earlierThisWeek = { earliest: "2023-01-30", latest: "2023-02-01", basis: "relative" } as const;
 * dateCertainty(earlierThisWeek, { from: "2023-01-01", to: "2023-01-31" }); // "possible"
 * dateCertainty(earlierThisWeek, { from: "2023-01-30", to: "2023-02-05" }); // "definite"
 * dateCertainty(earlierThisWeek, { to: "2023-01-29" }); // "none"
 * ```
 */
export function dateCertainty(when: When, range: DateRange): Certainty {
  checkedRange("dateCertainty: range", range);
  return certaintyIn(range, when);
}
