import { findQuotation } from "../../passage/find-quotation.js";
import type { Selection } from "../../passage/fragment-matches.js";
import { type Moving, unmoved } from "./moving.js";
import type { SourceTexts } from "./source-texts.js";
import { wordsInNewText } from "./words-in-new-text.js";

/** A passage that has moved: its spans in the old text and in the new one. */
export interface Moved {
  readonly from: Selection;
  readonly to: Selection;
}

/**
 * Where the few words of a cue or a date stand in the new text: exactly once, together with what stands around them in the old one;
 * or exactly once between the passages around them that have moved, `passages` in the order of the old text.
 */
export function phraseInNewText(
  phrase: string,
  span: Selection,
  passages: readonly Moved[],
  { old, now }: SourceTexts,
): Moving {
  const moving = old ? wordsInNewText(old.quotable(), now.quotable(), span) : undefined;
  if (moving && !("because" in moving && moving.because === "several-places")) return moving;
  const within = placeBetween(span, passages, now.quotable().length);
  const quotation = findQuotation(now.quotable(), phrase, { literal: true, within });
  if (quotation.found === "nowhere") return unmoved(quotation);
  const [only] = quotation.found === "once" ? quotation.spans : [];
  return only ?? sameDistance(phrase, span, passages, now) ?? { because: "several-places", total: 2 };
}

/** So many passages before and after words are looked at: the nearest do. */
const NEAR = 8;

/** The part of the new text in which words must stand: the passage around them, or what is between those before and after them. */
function placeBetween(span: Selection, passages: readonly Moved[], length: number): Selection {
  const near = nearTo(span, passages);
  const around = near.find(({ from }) => encloses(from, span));
  if (around) return around.to;
  const start = Math.max(0, ...near.filter(({ from }) => from.end <= span.start).map(({ to }) => to.end));
  const end = Math.min(length, ...near.filter(({ from }) => from.start >= span.end).map(({ to }) => to.start));
  return start < end ? { start, end } : { start: 0, end: length };
}

function nearTo(span: Selection, passages: readonly Moved[]): readonly Moved[] {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle]?.from.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return passages.slice(Math.max(0, low - NEAR), low + NEAR);
}

const encloses = (one: Selection, other: Selection) => one.start <= other.start && other.end <= one.end;

/** In a passage as long as it was, the same words as far from its beginning. */
function sameDistance(
  phrase: string,
  span: Selection,
  passages: readonly Moved[],
  { quotable }: SourceTexts["now"],
): Selection | undefined {
  const { text, indexOf } = quotable();
  const around = nearTo(span, passages).find(({ from, to }) => encloses(from, span) && lengthOf(from) === lengthOf(to));
  if (around === undefined) return undefined;
  const shift = around.to.start - around.from.start;
  const moved = { start: span.start + shift, end: span.end + shift };
  return text.slice(indexOf(moved.start), indexOf(moved.end)) === phrase ? moved : undefined;
}

const lengthOf = ({ start, end }: Selection) => end - start;
