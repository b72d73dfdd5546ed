import { readDateWords } from "../../calendar/date-words.js";
import type { DraftDates, DraftWhen } from "../../generated/draft-types.js";
import type { ReportedEvent, Source, When } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import type { TextsOfSources } from "../resolve/texts.js";
import { datesOf as datesGivenBy } from "../resolve/when.js";
import type { WrittenPassage } from "./passages.js";
import { type Quote, quoteOf } from "./quote.js";

type Dates = Pick<When, "earliest" | "latest" | "throughout" | "basis">;

/** Whether two dates of an event say the same. */
export const isSameDate = (one: Dates, other: Dates): boolean =>
  one.earliest === other.earliest &&
  one.latest === other.latest &&
  one.throughout?.from === other.throughout?.from &&
  one.throughout?.to === other.throughout?.to &&
  one.basis === other.basis;

/** Dates as a draft writes them. Where they have words, what they rest on is always said. */
export function datesOf({ earliest, latest, throughout, basis }: Dates, hasWords = false): DraftDates {
  const dates = defined({ earliest: earliest ?? undefined, latest: latest ?? undefined, throughout });
  return hasWords || datesGivenBy(dates).basis !== basis ? { ...dates, basis } : dates;
}

/** When an event happened, as the claim says on which that rests: by its words alone where these give the dates. */
export function whenOf(
  { when, status }: ReportedEvent,
  [first]: readonly WrittenPassage[],
  { published }: Pick<Source, "published">,
  texts: TextsOfSources,
): DraftWhen {
  const { phrase } = when;
  const quote = phrase && first && wordsOf(phrase, first, texts);
  if (phrase === undefined || quote === undefined) return datesOf(when);
  const computed = readDateWords(quote.words, published, status);
  const isComputed = typeof computed === "object" && isSameDate(computed, when);
  return { ...defined({ words: quote.words, nth: quote.nth }), ...(isComputed ? {} : datesOf(when, true)) };
}

/** The words of a date, in the passage if they stand there, else in its text. */
function wordsOf(phrase: NonNullable<When["phrase"]>, first: WrittenPassage, texts: TextsOfSources): Quote | undefined {
  const text = texts.get(first.evidence.source)?.quotable();
  if (text === undefined) return undefined;
  const { span } = first;
  const isInside = span && span.start <= phrase.start && phrase.end <= span.end;
  return quoteOf(text, phrase, isInside ? span : undefined);
}
