import type { QuotableText } from "../quotable-text.js";
import { isInsideWord } from "./borders.js";
import { type FoldedText, foldedWords } from "./typography.js";

/** A stretch of a text by indexes of the string, the end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Calls `take` with every place of words, whatever the typography of either, until it returns `true`. What only stands there as it
 * is written, because what is around it folds otherwise, counts where there is nothing else.
 */
export function eachPlace(
  { text, find, folded }: QuotableText,
  words: string,
  take: (place: Stretch) => boolean,
): void {
  let isThere = false;
  eachFoldedPlace(text, folded(), foldedWords(words), (place) => {
    isThere = true;
    return take(place);
  });
  if (isThere) return;
  find(words, (from) => {
    const to = from + words.length;
    return !isInsideWord(text, from) && !isInsideWord(text, to) && take({ from, to });
  });
}

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
