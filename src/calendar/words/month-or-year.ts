import { dayNumber, isoDate } from "../day.js";
import { monthNumber, monthPattern } from "../english-calendar.js";
import { spanOfDate } from "../partial-date.js";
import { yearOf } from "../year.js";
import { NO_DAY_OF_PUBLICATION, NO_SUCH_DAY, type Reading } from "./span.js";

const form = new RegExp(`^(?:in )?(?:(?<month>${monthPattern})(?:(?:,| of)? (?<year>[0-9]{4}))?|(?<alone>[0-9]{4}))$`);

const digits = (value: number, width: number) => String(value).padStart(width, "0");

/** A month, with its year or without, or a year: “in March 2024”, “in March”, “in 2024”. */
export function readMonthOrYear(words: string, published: number | undefined): Reading {
  const found = form.exec(words)?.groups;
  if (found === undefined) return undefined;
  const { month: name, year, alone } = found;
  if (alone !== undefined) return allOf(alone);
  const month = digits(monthNumber(name ?? ""), 2);
  if (year !== undefined) return allOf(`${year}-${month}`);
  if (published === undefined) return NO_DAY_OF_PUBLICATION;
  const inYear = yearOf(published);
  const hasBegun = month <= isoDate(published).slice(5, 7);
  const span = allOf(`${digits(hasBegun ? inYear : inYear - 1, 4)}-${month}`);
  return span === NO_SUCH_DAY ? span : { ...span, basis: "year-inferred", looksBack: true };
}

/** Every day of a month or a year; there is no year 0. */
function allOf(date: string) {
  const { earliest, latest } = spanOfDate(date);
  const [from, to] = [dayNumber(earliest ?? ""), dayNumber(latest ?? "")];
  return from === undefined || to === undefined ? NO_SUCH_DAY : ({ from, to, basis: "stated" } as const);
}
