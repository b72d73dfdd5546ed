import { daysInMonth } from "./month.js";

/** The first and the last day of a span, both inclusive ISO 8601 calendar dates; `null` for no bound. */
export interface Bounds {
  /** The first day; `null` for no bound. */
  readonly earliest: string | null;
  /** The last day; `null` for no bound. */
  readonly latest: string | null;
}

/** What is known of a date that may be a day `2023-02-02`, a month `2023-02`, a year `2023`, or not known at all. */
export function spanOfDate(date: string | null): Bounds {
  if (date === null) return { earliest: null, latest: null };
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return { earliest: date, latest: date };
  const last = month ?? "12";
  const days = daysInMonth(Number(year), Number(last));
  return { earliest: `${year}-${month ?? "01"}-01`, latest: `${year}-${last}-${days}` };
}

/** Whether a date is a day, and not a month, a year or unknown. */
export const isDay = (date: string | null): boolean => date?.length === "2023-02-02".length;
