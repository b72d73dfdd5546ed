import type { QuotableText } from "../quotable-text.js";
import { isInsideWord } from "./borders.js";
import { type FoldedText, foldedWords } from "./typography.js";

/** A stretch of a text by indexes of the string, the end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Calls `take` with the places of words as they are written where there are any, else of the same words with other typography,
 * until it returns `true`.
 */
export function eachPlace(
  { text, has, find, folded }: QuotableText,
  words: string,
  take: (place: Stretch) => boolean,
): void {
  let isThere = false;
  const exact = (from: number) => {
    const to = from + words.length;
    if (isInsideWord(text, from) || isInsideWord(text, to)) return false;
    isThere = true;
    return take({ from, to });
  };
  // Typed marks in a printed text: no search is needed to know that nothing stands there as it is written.
  if (typed.every((mark) => !words.includes(mark) || has(mark))) find(words, exact);
  if (!isThere) eachFoldedPlace(text, folded(), foldedWords(words), take);
}

const typed = ['"', "'"] as const;

/** The places of words with typography folded, from the beginning of a word to the end of one. */
export function eachFoldedPlace(
  text: string,
  folded: FoldedText,
  words: string,
  take: (place: Stretch, at: number) => boolean,
): void {
  folded.find(words, (at) => {
    const place = stretchOf(folded, at, at + words.length);
    if (place === undefined || isInsideWord(text, place.from) || isInsideWord(text, place.to)) return false;
    return take(place, at);
  });
}

/** The stretch of the text that a stretch of the folded text was made from; `undefined` where it begins or ends inside a piece. */
export function stretchOf({ startOf, endOf }: FoldedText, from: number, to: number): Stretch | undefined {
  const [start, end] = [startOf(from), endOf(to)];
  return start === undefined || end === undefined || start >= end ? undefined : { from: start, to: end };
}
