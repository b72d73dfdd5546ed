import { dayNumber, isoDate } from "../day.js";
import { weekdayOf } from "../english-calendar.js";
import { spanOfDate } from "../partial-date.js";
import { NO_DAY_OF_PUBLICATION, NO_SUCH_DAY, type Reading } from "./span.js";

type Days = readonly [from: number, to: number];

/** Weeks begin on Monday. */
const monday = (day: number) => day - weekdayOf(day);

/** All days of a month or a year, written as a date that may be partial; before the year 1 there are none. */
function daysOf(date: string): Days {
  const { earliest, latest } = spanOfDate(date);
  return [dayNumber(earliest ?? "") ?? Number.NaN, dayNumber(latest ?? "") ?? Number.NaN];
}

const monthOf = (day: number) => isoDate(day).slice(0, "2024-03".length);
const thisMonth = (day: number) => daysOf(monthOf(day));
const thisYear = (day: number) => daysOf(isoDate(day).slice(0, "2024".length));

/** What each of the words means on a day of publication. What began with this week, month or year goes up to that day. */
const meanings: Readonly<Record<string, (published: number) => Days>> = {
  today: (day) => [day, day],
  "earlier today": (day) => [day, day],
  yesterday: (day) => [day - 1, day - 1],
  "this week": (day) => [monday(day), day],
  "earlier this week": (day) => [monday(day), day - 1],
  "last week": (day) => [monday(day) - 7, monday(day) - 1],
  "this month": (day) => [thisMonth(day)[0], day],
  "earlier this month": (day) => [thisMonth(day)[0], day - 1],
  "last month": (day) => thisMonth(thisMonth(day)[0] - 1),
  "this year": (day) => [thisYear(day)[0], day],
  "earlier this year": (day) => [thisYear(day)[0], day - 1],
  "last year": (day) => thisYear(thisYear(day)[0] - 1),
};

/** The words that place something by the day of publication: “today”, “earlier this week”, “last year”, “currently”. */
export function readNearPublication(words: string, published: number | undefined): Reading {
  const isCurrent = words === "currently";
  const meaning = Object.hasOwn(meanings, words) ? meanings[words] : undefined;
  if (!isCurrent && meaning === undefined) return undefined;
  if (published === undefined) return NO_DAY_OF_PUBLICATION;
  if (meaning === undefined) return { from: published, to: published, basis: "relative", looksBack: true, holds: true };
  const [from, to] = meaning(published);
  // “Earlier this week” in what appears on a Monday.
  if (to < from) return NO_SUCH_DAY;
  // What is meant to happen today is meant for that day; what is meant for “this week”, for its rest.
  return { from, to, basis: "relative", ...(words !== "today" && { looksBack: true }) };
}
