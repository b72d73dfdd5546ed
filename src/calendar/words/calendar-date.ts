import { dayNumber } from "../day.js";
import { monthNumber, monthPattern, weekdayNumber, weekdayOf, weekdayPattern } from "../english-calendar.js";
import { yearOf } from "../year.js";
import { NO_DAY_OF_PUBLICATION, NO_SUCH_DAY, type Reading } from "./span.js";

const day = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?";
const month = `(?<month>${monthPattern})`;
const weekday = `(?:(?<weekday>${weekdayPattern}),? )?`;
const year = "(?:,? (?<year>[0-9]{4}))?";

const forms = [
  new RegExp(`^(?:on )?${weekday}(?:the )?${day} (?:of )?${month}${year}$`),
  new RegExp(`^(?:on )?${weekday}${month} (?:the )?${day}${year}$`),
  /^(?:on )?(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})$/,
];

interface CalendarDate {
  readonly day: string;
  readonly month: number;
  readonly year: number | undefined;
  readonly weekday: number | undefined;
}

/** A day of a month, with its year or without: “1 March 2024”, “March 1, 2024”, “2024-03-01”, “on Friday, 1st March”. */
export function readCalendarDate(words: string, published: number | undefined): Reading {
  const date = calendarDateIn(words);
  if (date === undefined) return undefined;
  if (date.year === undefined && published === undefined) return NO_DAY_OF_PUBLICATION;
  const found = date.year === undefined ? lastSuchDay(date, published ?? 0) : dayOf(date, date.year);
  // A day of the week that is not the date's: one of the two is wrong, and which one is not for us to say.
  if (found === undefined || (date.weekday ?? weekdayOf(found)) !== weekdayOf(found)) return NO_SUCH_DAY;
  if (date.year !== undefined) return { from: found, to: found, basis: "stated" };
  return { from: found, to: found, basis: "year-inferred", looksBack: true };
}

function calendarDateIn(words: string): CalendarDate | undefined {
  for (const form of forms) {
    const found = form.exec(words)?.groups;
    if (found === undefined) continue;
    const { day = "", month = "", year, weekday } = found;
    return {
      day: day.padStart(2, "0"),
      month: monthNumber(month) || Number(month),
      year: year === undefined ? undefined : Number(year),
      weekday: weekday === undefined ? undefined : weekdayNumber(weekday),
    };
  }
  return undefined;
}

const dayOf = ({ day, month }: CalendarDate, year: number): number | undefined =>
  dayNumber(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${day}`);

/** The last such day on or before publication. Up to eight years lie between two leap days. */
function lastSuchDay(date: CalendarDate, published: number): number | undefined {
  const last = yearOf(published);
  for (let year = last; year >= last - 8; year--) {
    const found = dayOf(date, year);
    if (found !== undefined && found <= published) return found;
  }
  return undefined;
}
