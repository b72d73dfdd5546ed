import { type DateRange, type Days, OPEN_END, OPEN_START } from "../../calendar/date-range.js";
import { dayNumber } from "../../calendar/day.js";
import { cannotMean, checkKeys, checkText, type KeyKinds, show } from "./caller-mistake.js";

const rangeKeys: KeyKinds<DateRange> = { from: "value", to: "value" };

/** The number of the day at one end of a range. What errors say is put together only when there is one. */
function dayAt(where: string, end: keyof DateRange, date: string | undefined, open: number): number {
  if (date === undefined) return open;
  const day = typeof date === "string" ? dayNumber(date) : undefined;
  if (day !== undefined) return day;
  checkText(`${where}.${end}`, date);
  throw cannotMean(`${where}.${end}`, `${show(date)} is not a date of the calendar; expected YYYY-MM-DD, 0001 to 9999`);
}

/** The ends as day numbers. Throws unless they are dates of the calendar in the right order. */
export function checkedEnds(where: string, { from, to }: DateRange): Days {
  const days = { from: dayAt(where, "from", from, OPEN_START), to: dayAt(where, "to", to, OPEN_END) };
  if (days.from > days.to) throw cannotMean(`${where}.from`, `${show(from)} is after to, ${show(to)}`);
  return days;
}

/** `checkedEnds` of a range, which must have no other key. */
export function checkedRange(where: string, range: DateRange): Days {
  checkKeys(where, range, rangeKeys);
  return checkedEnds(where, range);
}
