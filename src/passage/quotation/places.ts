import type { Finder } from "../search/finder.js";
import { isInsideWord } from "./borders.js";
import { type FoldedText, foldedWords } from "./typography.js";

/** A stretch of a text by indexes of the string, the end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** So many places of the same words are kept: who asks for one of them by its number asks for others. */
const MANY = 64;

/** So many are kept in all, for one text. */
const KEPT = 2 ** 20;

/** Where words stand: where each place begins and ends, in turns. */
export type Places = readonly number[];

/** Of a text what the places of words are found by, and kept in. */
interface Searched {
  readonly text: string;
  readonly find: Finder;
  readonly folded: () => FoldedText;
  readonly known: Map<string, Places>;
}

/**
 * Every place of words, whatever the typography of either. What only stands there as it is written, because what is around it folds
 * otherwise, counts where there is nothing else.
 */
export function placesOf(text: Searched, words: string): Places {
  const known = text.known.get(words);
  if (known) return known;
  const places = foundPlaces(text, words);
  if (places.length >= 2 * MANY && 2 * KEPT >= (text.known.size + 1) * places.length) text.known.set(words, places);
  return places;
}

function foundPlaces({ text, find, folded }: Searched, words: string): Places {
  const places: number[] = [];
  eachFoldedPlace(text, folded(), foldedWords(words), ({ from, to }) => {
    places.push(from, to);
    return false;
  });
  if (places.length > 0) return places;
  find(words, (from) => {
    const to = from + words.length;
    if (!isInsideWord(text, from) && !isInsideWord(text, to)) places.push(from, to);
    return false;
  });
  return places;
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
