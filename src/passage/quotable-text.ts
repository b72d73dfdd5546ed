import { once } from "../text/once.js";
import { type Paragraph, paragraphsOf } from "./quotation/paragraphs.js";
import type { Places } from "./quotation/places.js";
import { type FoldedText, foldTypography } from "./quotation/typography.js";
import { type WordIndex, wordIndexOf } from "./quotation/word-index.js";
import { wordStarts } from "./quotation/word-starts.js";
import { type Finder, finderFor } from "./search/finder.js";
import { type PointPositions, pointPositions } from "./search/point-positions.js";

/** A text that quotations are looked for in: prepared once, each part when it is first asked for. */
export interface QuotableText extends PointPositions {
  /** The text as it is. */
  readonly text: string;
  /** Finds words as they are written. */
  readonly find: Finder;
  /** The text without its typography. */
  readonly folded: () => FoldedText;
  /** The same in small letters. */
  readonly caseless: () => FoldedText;
  /** The same without ends of paragraphs. */
  readonly flat: () => FoldedText;
  /** The text without its typography, paragraph by paragraph. */
  readonly paragraphs: () => readonly Paragraph[];
  /** Where each word stands in the text without its typography. */
  readonly words: () => WordIndex;
  /** Words that stand at many places, and these. */
  readonly known: Map<string, Places>;
}

/** Prepares a text for `findQuotation`. */
export function quotableText(text: string): QuotableText {
  const folded = once(() => foldTypography(text));
  return {
    text,
    ...pointPositions(text),
    find: finderFor(text, () => wordStarts(text)),
    folded,
    caseless: once(() => rewritten(folded(), inSmallLetters)),
    flat: once(() => rewritten(folded(), (words) => words.replaceAll("\n", " "))),
    paragraphs: once(() => paragraphsOf(text)),
    words: once(() => wordIndexOf(folded().text)),
    known: new Map(),
  };
}

function rewritten(folded: FoldedText, write: (text: string) => string): FoldedText {
  const text = write(folded.text);
  return { ...folded, text, find: finderFor(text, () => wordStarts(text)) };
}

/** Small letters at the places of the others: a letter that would become two stays as it is. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/\p{Lu}/gu, (letter) => sameLength(letter));
}

function sameLength(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}
