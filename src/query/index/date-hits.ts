import type { CertaintyFilter } from "../certainty-filter.js";
import type { DateRange } from "../date-range.js";
import { dayNumber } from "../day.js";
import { type DateColumns, OPEN_END, OPEN_START } from "./date-columns.js";
import { positionsEndingFrom } from "./end-maxima.js";

/** Positions in the order of dates: some single ones, then all from `low` up to, not including, `high`, but some. Ascending. */
export interface DateHits {
  readonly single: readonly number[];
  readonly low: number;
  readonly high: number;
  readonly but: readonly number[];
}

export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The ends of a checked range as numbers. */
export const daysOf = ({ from, to }: DateRange): Days => ({
  from: from === undefined ? OPEN_START : (dayNumber(from) ?? OPEN_START),
  to: to === undefined ? OPEN_END : (dayNumber(to) ?? OPEN_END),
});

/** How many of the sorted days lie before `day`. */
export function daysBefore(sorted: Int32Array, day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sorted days lie before the day after `day`. An open end has no day after it. */
const daysUpTo = (sorted: Int32Array, day: number) => (day === OPEN_END ? sorted.length : daysBefore(sorted, day + 1));

/** The events that start in the range and end after it: they lie in it only in part. */
const endingAfter = ({ ends }: DateColumns, low: number, high: number, to: number) =>
  to === OPEN_END ? [] : positionsEndingFrom(ends, low, high, to + 1);

/**
 * The events that lie in a range as surely as is wanted. Those that start in the range are all neighbours, and all of them
 * overlap it; of those that start before it, the ones that reach into it are found by their ends.
 */
export function dateHits(columns: DateColumns, { from, to }: Days, certainty: CertaintyFilter): DateHits {
  const { starts, ends, throughout } = columns;
  const low = daysBefore(starts, from);
  const high = daysUpTo(starts, to);
  const lasts = (at: number) => throughout?.[at] === 1;
  const isNotLasting = (at: number) => !lasts(at);
  if (certainty === "any") return { single: positionsEndingFrom(ends, 0, low, from), low, high, but: [] };
  const but = endingAfter(columns, low, high, to).filter(isNotLasting);
  if (certainty === "possible") {
    const single = positionsEndingFrom(ends, 0, low, from).filter(isNotLasting);
    return { single: single.concat(but), low: 0, high: 0, but: [] };
  }
  const single = throughout === undefined ? [] : positionsEndingFrom(ends, 0, low, from).filter(lasts);
  return { single, low, high, but };
}

/** How many there are, without listing those that overlap: they are the ones that start in time, less those that end too early. */
export function countDateHits(columns: DateColumns, days: Days, certainty: CertaintyFilter): number {
  const { starts, sortedEnds } = columns;
  const overlapping = daysUpTo(starts, days.to) - daysBefore(sortedEnds, days.from);
  if (certainty === "any") return overlapping;
  const { single, low, high, but } = dateHits(columns, days, "definite");
  const definite = single.length + high - low - but.length;
  return certainty === "definite" ? definite : overlapping - definite;
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
export function isDateHit(columns: DateColumns, at: number, { from, to }: Days, certainty: CertaintyFilter): boolean {
  const start = columns.starts[at] as number;
  const end = columns.ends.ends[at] as number;
  if (start > to || end < from) return false;
  if (certainty === "any") return true;
  const isDefinite = columns.throughout?.[at] === 1 || (start >= from && end <= to);
  return isDefinite === (certainty === "definite");
}
