import type { QuotableText } from "../quotable-text.js";
import { isInsideWord } from "./borders.js";
import { everyIndex } from "./every-index.js";
import { type FoldedText, foldTypography } from "./typography.js";

/** A stretch of a text by indexes of the string, the end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

type Take = (place: Stretch) => void;

/** Words as they are looked for. */
export const foldedWords = (words: string): string => foldTypography(words).text.trim();

/** Calls `take` with the places of words as they are written where there are any, else of the same words with other typography. */
export function eachPlace({ text, folded }: QuotableText, words: string, take: Take): void {
  let isThere = false;
  eachExactPlace(text, words, (place) => {
    isThere = true;
    take(place);
  });
  if (!isThere) eachFoldedPlace(text, folded(), foldedWords(words), take);
}

/** Every place at which words stand as they are written, from the beginning of a word to the end of one. */
function eachExactPlace(text: string, words: string, take: Take): void {
  everyIndex(text, words, (from) => {
    const to = from + words.length;
    if (!isInsideWord(text, from) && !isInsideWord(text, to)) take({ from, to });
  });
}

/** The same with typography folded in both, `words` folded already; `at` is where the place begins in the folded text. */
export function eachFoldedPlace(
  text: string,
  folded: FoldedText,
  words: string,
  take: (place: Stretch, at: number) => void,
): void {
  everyIndex(folded.text, words, (at) => {
    const place = stretchOf(folded, at, at + words.length);
    if (place && !isInsideWord(text, place.from) && !isInsideWord(text, place.to)) take(place, at);
  });
}

/** The stretch of the text that a stretch of the folded text was made from; `undefined` where it begins or ends inside a piece. */
export function stretchOf({ startOf, endOf }: FoldedText, from: number, to: number): Stretch | undefined {
  const [start, end] = [startOf(from), endOf(to)];
  return start === undefined || end === undefined || start >= end ? undefined : { from: start, to: end };
}
