import { dayNumber } from "../../calendar/day.js";
import { onlyDay } from "../../calendar/known-day.js";
import { type Bounds, spanOfDate } from "../../calendar/partial-date.js";
import { show } from "../../query/asking/caller-mistake.js";

/**
 * The Extended Date/Time Format (ISO 8601-2, level 1) of a date: one day as `2023-01-29`, a span as an interval with
 * inclusive ends, an open end as `..`: `2023-01-27/2023-02-01`, `../2023-02-01`, `2023-01-27/..`, `../..`.
 * Of an event this is the outer span, on some day of which it was going on; EDTF takes an interval for the whole of it.
 *
 * @example
 * ```ts
 * import { toEdtf } from "attributed-events/export";
 * toEdtf({ earliest: null, latest: "2023-02-01" }); // "../2023-02-01"
 * ```
 */
export function toEdtf({ earliest, latest }: Bounds): string {
  return onlyDay({ earliest, latest }) ?? `${earliest ?? ".."}/${latest ?? ".."}`;
}

/**
 * The bounds of a date in the Extended Date/Time Format: a day `2023-01-29`, a month `2023-01`, a year `2023`, or an
 * interval of two of these, either of which may be `..` for an open end. A year or month reaches to its last day.
 *
 * @throws RangeError for anything else: other EDTF (uncertain, unknown, sets, times), a date that the calendar does not
 * have, an interval that ends before it starts.
 * @example
 * ```ts
 * import { fromEdtf } from "attributed-events/export";
 * fromEdtf("2023-02"); // { earliest: "2023-02-01", latest: "2023-02-28" }
 * ```
 */
export function fromEdtf(text: string): Bounds {
  const [start = "", end = start, ...more] = String(text).split("/");
  if (more.length > 0 || (start === ".." && text === start)) throw unreadable(text);
  const earliest = start === ".." ? null : daysOf(start, text).earliest;
  const latest = end === ".." ? null : daysOf(end, text).latest;
  if (earliest !== null && latest !== null && earliest > latest) {
    throw new RangeError(`fromEdtf: ${show(text)} ends before it starts`);
  }
  return { earliest, latest };
}

const datePattern = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;

function daysOf(date: string, whole: string) {
  const [, year, month, day] = datePattern.exec(date) ?? [];
  if (year === undefined) throw unreadable(whole);
  if (dayNumber(`${year}-${month ?? "01"}-${day ?? "01"}`) === undefined)
    throw new RangeError(`fromEdtf: the calendar has no ${show(date)}`);
  return spanOfDate(date);
}

const unreadable = (text: string) =>
  new RangeError(
    `fromEdtf: ${show(text)} is not YYYY-MM-DD, YYYY-MM, YYYY or an interval of two, ".." for an open end`,
  );
