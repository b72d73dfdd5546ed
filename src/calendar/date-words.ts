import type { ReportedEvent, When } from "../generated/types.js";
import { dayNumber, isoDate } from "./day.js";
import { spanOfDate } from "./partial-date.js";
import { readCalendarDate } from "./words/calendar-date.js";
import { readMonthOrYear } from "./words/month-or-year.js";
import { readNearPublication } from "./words/near-publication.js";
import { type NO_DAY_OF_PUBLICATION, NO_SUCH_DAY, type ReadWords, type SpanOfWords } from "./words/span.js";
import { readWeekday } from "./words/weekday.js";

/** What words give of a date: its bounds, and what they rest on. */
export type BoundsOfWords = Pick<When, "earliest" | "latest" | "throughout" | "basis">;

/**
 * Why words give no bounds:
 * - `not-listed`: they are not on the list of docs/date-words.md;
 * - `no-such-day`: there is no such day, such as 30 February, or a date that is not of the day of the week beside it;
 * - `no-day-of-publication`: they are counted from a day of publication, and none is known;
 * - `back-or-ahead`: they look back from publication, and what is intended or demanded may lie ahead;
 * - `on-which-days`: they name several days, and of what is going on not on which of them it was.
 */
export type WhyNoBounds =
  | "not-listed"
  | typeof NO_SUCH_DAY
  | typeof NO_DAY_OF_PUBLICATION
  | "back-or-ahead"
  | "on-which-days";

/** 0001-01-01: the calendar has no day before it. */
const FIRST_DAY = -719162;

const kinds: readonly ReadWords[] = [readCalendarDate, readWeekday, readNearPublication, readMonthOrYear];

/**
 * The bounds that English words of a date give for an event that is told of in this way, by the closed list of
 * docs/date-words.md; `undefined` where the words leave open what is meant, so that whoever reads them must say it.
 * `published` is the day of publication; of a month, a year or nothing known only words that name their year are read.
 *
 * @example
 * ```ts
 * boundsOfWords("on Wednesday", "2024-03-07", "reported");
 * // { earliest: "2024-03-06", latest: "2024-03-06", basis: "weekday" }
 * ```
 */
export function boundsOfWords(
  words: string,
  published: string | null,
  status: ReportedEvent["status"],
): BoundsOfWords | undefined {
  const bounds = readDateWords(words, published, status);
  return typeof bounds === "string" ? undefined : bounds;
}

/** The same, with the reason where the words give no bounds. */
export function readDateWords(
  words: string,
  published: string | null,
  status: ReportedEvent["status"],
): BoundsOfWords | WhyNoBounds {
  const span = spanOf(words, dayNumber(published ?? ""));
  if (span === undefined) return "not-listed";
  if (typeof span === "string") return span;
  if (status === "intended" || status === "demanded") return span.looksBack ? "back-or-ahead" : within(span, null);
  if (status !== "ongoing" && !span.holds) return within(span, spanOfDate(published).latest);
  return span.from === span.to ? throughout(span) : "on-which-days";
}

function spanOf(words: string, published: number | undefined) {
  // No words of the list are longer; what is longer is not worth a search.
  if (words.length > 100) return undefined;
  const spaced = words.trim().replace(/\s+/g, " ").toLowerCase();
  for (const read of kinds) {
    const span = read(spaced, published);
    if (typeof span === "object") return span.from >= FIRST_DAY ? span : NO_SUCH_DAY;
    if (span !== undefined) return span;
  }
  return undefined;
}

/** The outer span: it happened on one of the days, and what is told as having happened, before it was told. */
function within({ from, to, basis }: SpanOfWords, lastDay: string | null): BoundsOfWords {
  const [earliest, latest] = [isoDate(from), isoDate(to)];
  const isCut = lastDay !== null && earliest <= lastDay && lastDay < latest;
  return { earliest, latest: isCut ? lastDay : latest, basis };
}

/** The inner span: it was going on on that day; since when and until when is not said. */
function throughout({ from, to, basis }: SpanOfWords): BoundsOfWords {
  return { earliest: null, latest: null, throughout: { from: isoDate(from), to: isoDate(to) }, basis };
}
