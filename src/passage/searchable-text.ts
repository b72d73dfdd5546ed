import { codePointLength } from "../text/code-point-length.js";
import { baseOf } from "./base-letters.js";

/**
 * A text as a browser searches it for a text fragment: base letters only (case and accents aside), each run of white space
 * one space, each blank line the end of a block, which no quotation crosses.
 */
export interface SearchableText {
  readonly letters: string;
  /** Where each letter stands in the text, in code points; one more entry for the end of the text. */
  readonly positions: readonly number[];
  /** The positions, in code points, at which a word begins or ends. */
  readonly wordBoundaries: ReadonlySet<number>;
}

/** White space, or a character with the marks on it. */
const pieces = /\s+|\S\p{M}*/gu;

/** A quotation in the form in which it is looked for. */
export const searchable = (quotation: string): string =>
  (quotation.match(pieces) ?? [])
    .map((piece) => (/^\s/.test(piece) ? " " : baseOf(piece)))
    .join("")
    .trim();

/** A text in the form in which quotations are looked for. `language`, a BCP 47 tag, decides where words end. */
export function searchableText(text: string, language: string): SearchableText {
  const breaks = new Set(wordBreaks(text, language));
  const positions: number[] = [];
  const wordBoundaries = new Set<number>();
  let letters = "";
  let position = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const written = /^\s/.test(piece) ? gapOf(piece) : baseOf(piece);
    for (let unit = 0; unit < written.length; unit++) positions.push(position);
    if (breaks.has(index)) wordBoundaries.add(position);
    letters += written;
    position += codePointLength(piece);
  }
  return { letters, positions: [...positions, position], wordBoundaries: wordBoundaries.add(position) };
}

const gapOf = (space: string) => (/\n[^\S\n]*\n/.test(space) ? "\n" : " ");

const WINDOW = 500;

/**
 * Where words begin and end, as indexes of the string. Engines take time that grows with the square of what they segment, so they
 * get it in pieces, each beginning with the last word of the one before.
 */
function* wordBreaks(text: string, language: string): Iterable<number> {
  const segmenter = segmenterOf(language);
  for (let from = 0; from < text.length; ) {
    let last = 0;
    for (const { index } of segmenter.segment(text.slice(from, from + WINDOW))) {
      yield from + index;
      last = index;
    }
    from += last === 0 || from + WINDOW >= text.length ? WINDOW : last;
  }
}

/** The model's language tags are well-formed, and not every well-formed tag is one that the engine accepts. */
function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "word" });
  } catch {
    return new Intl.Segmenter("en", { granularity: "word" });
  }
}
