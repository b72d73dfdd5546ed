import { daysInMonth } from "./month.js";

/** The number that some digits of a text write; not a number where one of them is no digit. */
function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * The number of an ISO 8601 calendar date: days since 1970-01-01, negative before it. `undefined` for anything that is
 * not a date of the proleptic Gregorian calendar between 0001-01-01 and 9999-12-31.
 * By arithmetic, not by `Date`, which takes 2023-02-30 for a day in March and reads some forms in local time.
 */
export function dayNumber(date: string): number | undefined {
  if (date.length !== 10 || date[4] !== "-" || date[7] !== "-") return undefined;
  const year = digitsAt(date, 0, 4);
  const month = digitsAt(date, 5, 7);
  const day = digitsAt(date, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  // Years are counted from 1 March, so that the leap day comes last; 719468 days lie between 0000-03-01 and 1970-01-01.
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - 719468;
}

const digits = (value: number, width: number) => String(value).padStart(width, "0");

/** The ISO 8601 calendar date of a day number: the inverse of `dayNumber`, for days between 0001-01-01 and 9999-12-31. */
export function isoDate(day: number): string {
  const sinceMarchOfYear0 = day + 719468;
  const era = Math.floor(sinceMarchOfYear0 / 146097);
  const dayOfEra = sinceMarchOfYear0 - era * 146097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1, 2)}`;
}
