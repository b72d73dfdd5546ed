import type { Selection } from "./fragment-matches.js";
import { type QuotableText, quotableText } from "./quotable-text.js";
import { type NearestPassage, nearestPassage } from "./quotation/nearest-passage.js";
import { partsOf, type Ways, waysOfParts } from "./quotation/parts.js";
import { placesOf, type Stretch } from "./quotation/places.js";
import { trimmed } from "./quotation/typography.js";
import { type WhyNot, whyNot } from "./quotation/why-not.js";

export type { NearestPassage } from "./quotation/nearest-passage.js";
export type { WhyNot } from "./quotation/why-not.js";

/** Where a quotation stands in a text. Positions are of the text as it is, in code points. */
export type Quotation = QuotationFound | QuotationSeveral | QuotationNowhere;

/** It stands at one place, or at the one that `nth` chooses. */
interface QuotationFound {
  readonly found: "once";
  /** The words: one span, or one for each part of a quotation that leaves words out, in the order of the text. */
  readonly spans: readonly Selection[];
}

/** It stands at several places. */
interface QuotationSeveral {
  readonly found: "several";
  /** How many there are. */
  readonly total: number;
  /** The first of them, at most ten; `nth` counts from 1. */
  readonly places: readonly QuotationPlace[];
}

/** One of several places, and how it is chosen. */
export interface QuotationPlace {
  /** The number that chooses it, from 1. */
  readonly nth: number;
  /** The words: one span, or one for each part. */
  readonly spans: readonly Selection[];
  /** What stands before it. */
  readonly before: string;
  /** What stands behind it. */
  readonly after: string;
}

/** It does not stand there, not to the character. */
export interface QuotationNowhere {
  /** Tells it from the other answers. */
  readonly found: "nowhere";
  /** Why it is refused. */
  readonly because: WhyNot;
  /** With `fewer-places`: how many there are. */
  readonly total?: number;
  /** The passage that is most like it, to show; absent where none is alike. */
  readonly nearest?: NearestPassage;
}

/** What `findQuotation` is asked. */
export interface QuotationOptions {
  /** Which of several places is meant, from 1. */
  readonly nth?: number;
  /** The part of the text in which it must stand, such as a passage. */
  readonly within?: Selection;
  /** An ellipsis stands for itself, not for words left out. */
  readonly literal?: true;
  /** Only whether and where it stands: a refusal then says `not-there` and no more, which takes less time. */
  readonly explain?: false;
}

/** So many places are listed. */
const LISTED = 10;

/** So much is shown before and behind a place, in units of the string. */
const AROUND = 40;

/**
 * Finds a quotation in a text: proven to the character, or refused with the reason. Typography is folded to find it (canonical forms
 * of Unicode, marks of quotation, dashes, white space, soft hyphens); letters, case, digits and punctuation are not. It begins and ends with whole words. An ellipsis (`…`, `...`, `[…]`) that the
 * text itself does not have parts a quotation: its parts then stand in this order in one paragraph, each a span of its own.
 *
 * @throws RangeError for an `nth` that is no whole number from 1 on.
 */
export function findQuotation(text: QuotableText, words: string, options: QuotationOptions = {}): Quotation {
  const { nth, within, literal, explain } = options;
  if (nth !== undefined && !(Number.isSafeInteger(nth) && nth > 0))
    throw new RangeError(`findQuotation: options.nth: must be a whole number from 1 on, is ${nth}`);
  const sought = { words: trimmed(words), nth, literal, explain };
  if (within === undefined) return found(text, sought) ?? refused(text, sought);
  const part = quotableText(text.text.slice(text.indexOf(within.start), text.indexOf(within.end)));
  const inPart = found(part, sought);
  if (inPart) return moved(inPart, within.start);
  const isOutside = sought.explain !== false && found(text, sought) !== undefined;
  return isOutside ? { found: "nowhere", because: "outside" } : moved(refused(part, sought), within.start);
}

const isSeen = /[\p{L}\p{N}\p{P}\p{S}]/u;

interface Sought {
  readonly words: string;
  readonly nth: number | undefined;
  readonly literal: true | undefined;
  readonly explain: false | undefined;
}

/** The answer where it stands at some place. */
function found(text: QuotableText, { words, nth, literal }: Sought): Quotation | undefined {
  if (!isSeen.test(words)) return { found: "nowhere", because: "empty" };
  const { total, listed, chosen } = counted(text, words, nth ?? 1, literal ? undefined : partsOf);
  if (total === 0) return undefined;
  if (nth === undefined && total > 1)
    return { found: "several", total, places: listed.map((place, at) => shown(text, place, at + 1)) };
  return chosen
    ? { found: "once", spans: chosen.map((stretch) => spanOf(text, stretch)) }
    : { found: "nowhere", because: "fewer-places", total };
}

interface Counted {
  readonly total: number;
  readonly listed: readonly (readonly Stretch[])[];
  readonly chosen: readonly Stretch[] | undefined;
}

function counted(text: QuotableText, words: string, nth: number, parted: typeof partsOf | undefined): Counted {
  const places = placesOf(text, words);
  const total = places.length / 2;
  const parts = total > 0 ? undefined : parted?.(words);
  if (parts) return countedWays(waysOfParts(text, parts), nth);
  const place = (number: number) => [{ from: places[2 * number] ?? 0, to: places[2 * number + 1] ?? 0 }];
  const listed = total === 1 ? [] : Array.from({ length: Math.min(LISTED, total) }, (_, number) => place(number));
  return { total, listed, chosen: nth <= total ? place(nth - 1) : undefined };
}

function countedWays(ways: Ways, nth: number): Counted {
  const listed = Array.from({ length: Math.min(LISTED, ways.total) }, (_, number) => ways.way(number));
  return { total: ways.total, listed, chosen: nth <= ways.total ? ways.way(nth - 1) : undefined };
}

const spanOf = ({ positionOf }: QuotableText, { from, to }: Stretch): Selection => {
  const start = positionOf(from);
  return { start, end: positionOf(to) };
};

function shown(text: QuotableText, place: readonly Stretch[], nth: number): QuotationPlace {
  const [from, to] = [place[0]?.from ?? 0, place.at(-1)?.to ?? 0];
  const before = whole(text.text.slice(Math.max(0, from - AROUND), from));
  const after = whole(text.text.slice(to, to + AROUND));
  return { nth, spans: place.map((stretch) => spanOf(text, stretch)), before, after };
}

/** Without the half of a character at either end. */
const whole = (text: string) => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");

function refused(text: QuotableText, { words, explain }: Sought): QuotationNowhere {
  if (explain === false) return { found: "nowhere", because: "not-there" };
  const { because, near } = whyNot(text, words);
  const nearest = nearestPassage(text, words, because === "parts-apart" ? undefined : near);
  return { found: "nowhere", because, ...(nearest ? { nearest } : {}) };
}

/** The same answer with positions that count from a later place. */
function moved(answer: Quotation, by: number): Quotation {
  const moveAll = (spans: readonly Selection[]) => spans.map((span) => movedSpan(span, by));
  if (answer.found === "once") return { ...answer, spans: moveAll(answer.spans) };
  if (answer.found === "several")
    return { ...answer, places: answer.places.map((place) => ({ ...place, spans: moveAll(place.spans) })) };
  const { nearest } = answer;
  if (nearest === undefined) return answer;
  const differences = nearest.differences.map((one) => ({ ...one, at: movedSpan(one.at, by) }));
  return { ...answer, nearest: { ...nearest, span: movedSpan(nearest.span, by), differences } };
}

const movedSpan = ({ start, end }: Selection, by: number): Selection => ({ start: start + by, end: end + by });
