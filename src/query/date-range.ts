import { checkKeys, checkText, type KeyKinds, show } from "./caller-mistake.js";
import { dayNumber } from "./day.js";

/** A span of days to ask about. Both ends are part of it; an end that is left out is open. */
export interface DateRange {
  /** The first day, `YYYY-MM-DD`. Left out: no bound. */
  readonly from?: string | undefined;
  /** The last day, `YYYY-MM-DD`. Left out: no bound. */
  readonly to?: string | undefined;
}

const rangeKeys: KeyKinds<DateRange> = { from: "value", to: "value" };

function checkDate(where: string, date: string | undefined): void {
  if (date === undefined) return;
  checkText(where, date);
  if (dayNumber(date) !== undefined) return;
  throw new RangeError(`${where}: ${show(date)} is not a date of the calendar; expected YYYY-MM-DD, 0000 to 9999`);
}

/** Throws unless the ends are dates of the calendar in the right order. `where` is what stands before `from` and `to`. */
export function checkEnds(where: string, { from, to }: DateRange): void {
  checkDate(`${where}from`, from);
  checkDate(`${where}to`, to);
  // Dates of this one form are in the same order as texts and as days.
  if (from !== undefined && to !== undefined && from > to) {
    throw new RangeError(`${where}from: ${show(from)} is after to, ${show(to)}`);
  }
}

/** Throws unless `range` is a range and nothing else. */
export function checkRange(where: string, range: DateRange): void {
  checkKeys(`${where}: range`, range, rangeKeys);
  checkEnds(`${where}: range.`, range);
}
