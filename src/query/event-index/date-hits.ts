import { type Days, OPEN_END } from "../../calendar/date-range.js";
import type { CertaintyFilter } from "../asking/certainty-filter.js";
import type { DateColumns } from "./date-columns.js";
import { positionsEndingFrom } from "./end-maxima.js";
import { sortedBefore } from "./sorted-before.js";

/** Positions in the order of dates: some single ones, then all from `low` up to, not including, `high`, but some. Ascending. */
export interface DateHits {
  readonly single: readonly number[];
  readonly low: number;
  readonly high: number;
  readonly but: readonly number[];
}

/** How many of the sorted days lie before the day after `day`. An open end has no day after it. */
const daysUpTo = (sorted: Int32Array, day: number) =>
  day === OPEN_END ? sorted.length : sortedBefore(sorted, day + 1);

/** The events that start in a range are neighbours, and all of them overlap it: from `low` up to, not including, `high`. */
export const startingIn = ({ starts }: DateColumns, { from, to }: Days): { low: number; high: number } => ({
  low: sortedBefore(starts, from),
  high: daysUpTo(starts, to),
});

/** The events that overlap a range, and those of them that reach beyond one of its ends. */
function overlapping(columns: DateColumns, days: Days) {
  const { low, high } = startingIn(columns, days);
  const early = positionsEndingFrom(columns.ends, 0, low, days.from);
  // Nothing ends after an open end.
  const late = days.to === OPEN_END ? [] : positionsEndingFrom(columns.ends, low, high, days.to + 1);
  return { low, high, early, late };
}

/** Whether the event at a position is known to have been going on on some day of a range. */
const isUnderWay = ({ inner }: DateColumns, at: number, { from, to }: Days) =>
  inner !== undefined && (inner.from[at] as number) <= to && (inner.to[at] as number) >= from;

/** The events that lie in a range as surely as is wanted. */
export function dateHits(columns: DateColumns, days: Days, certainty: CertaintyFilter): DateHits {
  const { low, high, early, late } = overlapping(columns, days);
  if (certainty === "any") return { single: early, low, high, but: [] };
  const isSure = (at: number) => isUnderWay(columns, at, days);
  const but = late.filter((at) => !isSure(at));
  if (certainty === "definite") return { single: early.filter(isSure), low, high, but };
  return { single: early.filter((at) => !isSure(at)).concat(but), low: 0, high: 0, but: [] };
}

/** How many of the events at some positions, all of which reach beyond a range, are not known to be under way in it. */
function countUnsure(columns: DateColumns, positions: readonly number[], days: Days): number {
  let count = 0;
  for (const at of positions) if (!isUnderWay(columns, at, days)) count++;
  return count;
}

/** How many there are, without listing those that overlap: they are the ones that start in time, less those that end too early. */
export function countDateHits(columns: DateColumns, days: Days, certainty: CertaintyFilter): number {
  if (certainty === "any") return daysUpTo(columns.starts, days.to) - sortedBefore(columns.sortedEnds, days.from);
  const { low, high, early, late } = overlapping(columns, days);
  const possible = countUnsure(columns, early, days) + countUnsure(columns, late, days);
  return certainty === "possible" ? possible : high - low + early.length - possible;
}

/** The events at the positions, in their order. */
export function eventsAt<E>(events: readonly E[], { single, low, high, but }: DateHits): E[] {
  // As many single positions as there are lie before `low`: the copy leaves room for them, and nothing is copied twice.
  const room = low === high ? 0 : single.length;
  const found = low === high ? single.map((at) => events[at] as E) : events.slice(low - room, high);
  for (let at = 0; at < room; at++) found[at] = events[single[at] as number] as E;
  return but.length === 0 ? found : without(found, but, low - room);
}

/** The list without the items at some positions, closing up the gaps in place. */
function without<E>(list: E[], positions: readonly number[], first: number): E[] {
  let kept = (positions[0] as number) - first;
  let next = 0;
  for (let at = kept; at < list.length; at++) {
    if (at === (positions[next] as number) - first) next++;
    else list[kept++] = list[at] as E;
  }
  list.length = kept;
  return list;
}

/** Whether one event lies in a range as surely as is wanted. */
export function isDateHit(columns: DateColumns, at: number, days: Days, certainty: CertaintyFilter): boolean {
  const { from, to } = days;
  const start = columns.starts[at] as number;
  const end = columns.ends[0][at] as number;
  if (start > to || end < from) return false;
  if (certainty === "any") return true;
  const isDefinite = isUnderWay(columns, at, days) || (start >= from && end <= to);
  return isDefinite === (certainty === "definite");
}
