import { weekdayNumber, weekdayOf, weekdayPattern } from "../english-calendar.js";
import { NO_DAY_OF_PUBLICATION, type Reading } from "./span.js";

const form = new RegExp(`^(?:on )?(${weekdayPattern})$`);

/**
 * A day of the week: the last such day on or before publication. News that appears on a Thursday calls that very day “Thursday”,
 * and one a week before by its date, or “last Thursday”, which is not on the list.
 */
export function readWeekday(words: string, published: number | undefined): Reading {
  const name = form.exec(words)?.[1];
  if (name === undefined) return undefined;
  if (published === undefined) return NO_DAY_OF_PUBLICATION;
  const day = published - ((weekdayOf(published) - weekdayNumber(name) + 7) % 7);
  return { from: day, to: day, basis: "weekday", looksBack: true };
}
