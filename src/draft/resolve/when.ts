import { readDateWords } from "../../calendar/date-words.js";
import type { DraftDates, DraftWhen } from "../../generated/draft-types.js";
import type { ClaimId, DatePhrase, EventId, When } from "../../generated/types.js";
import { findQuotation } from "../../passage/find-quotation.js";
import { defined } from "../../records/defined.js";
import type { Path } from "../../validate/issues/pointer.js";
import { quoted } from "../../validate/issues/shown.js";
import type { Desk } from "./desk.js";
import type { Passage } from "./passages.js";
import type { Present } from "./present.js";
import { coverOf, spansOfQuotation, wordsAt } from "./quotations.js";
import { unstated } from "./usual-dates.js";

/** The dates that a draft gives without words. */
export function datesOf({ earliest, latest, throughout, basis }: Present<DraftDates>): When {
  const isDated = (earliest ?? latest ?? throughout) !== undefined;
  return defined({
    earliest: earliest ?? null,
    latest: latest ?? null,
    throughout,
    basis: basis ?? (isDated ? ("bounded" as const) : ("unstated" as const)),
  });
}

/** When an event happened, as a claim says: by its dates, or else by what its words give. */
export function whenOf(
  given: Present<DraftWhen>,
  event: EventId,
  claim: ClaimId,
  [first]: readonly Passage[],
  path: Path,
  desk: Desk,
): When {
  const phrase =
    given.words === undefined ? undefined : phraseOf(given.words, given.nth, first, [...path, "words"], desk);
  const { earliest, latest, throughout, basis } = datedBy(given, phrase, event, first, path, desk);
  return desk.origins.from(path, defined({ earliest, latest, throughout, basis, phrase, claim }));
}

function datedBy(
  given: Present<DraftWhen>,
  phrase: DatePhrase | undefined,
  event: EventId,
  first: Passage | undefined,
  path: Path,
  { find, sources, statuses }: Desk,
): When {
  const { words, earliest, latest, throughout, basis } = given;
  const isGiven = [earliest, latest, throughout, basis].some((one) => one !== undefined);
  const published = first ? (sources.get(first.source)?.published ?? null) : null;
  const status = statuses.get(event);
  if (words === undefined || (isGiven && basis !== undefined)) return datesOf(given);
  if (isGiven) find("dates-wanted", path, { words: quoted(words), because: "no-basis", published });
  if (isGiven || phrase === undefined || status === undefined) return unstated;
  const bounds = readDateWords(phrase.text, published, status);
  if (typeof bounds === "object") return bounds;
  find("dates-wanted", path, { words: quoted(words), because: bounds, published });
  return unstated;
}

/** The words of a date: in the first passage of the claim, or else in the text that it stands in. */
function phraseOf(
  words: string,
  nth: number | undefined,
  first: Passage | undefined,
  path: Path,
  desk: Desk,
): DatePhrase | undefined {
  const text = first && desk.texts.get(first.source)?.quotable();
  if (first === undefined || text === undefined) return undefined;
  const { source, span } = first;
  const isInside = span && findQuotation(text, words, { within: span }).found !== "nowhere";
  const spans = spansOfQuotation(words, { source, ...(isInside && { within: span }), ...(nth && { nth }) }, path, desk);
  if (spans === undefined) return undefined;
  const cover = coverOf(spans);
  return desk.origins.from(path, { text: wordsAt(cover, source, desk), ...cover });
}
