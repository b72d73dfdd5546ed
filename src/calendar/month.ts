/* The text of this file is copied into `src/generated/accept-bytes.ts`, which reads dates from bytes. */

/** How many days a month from 1 to 12 has, in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
