import { codePointLength } from "../text/code-point-length.js";
import { baseOf } from "./base-letters.js";

/**
 * A text as a browser searches it for a text fragment: base letters only (case and accents aside), each run of white space
 * one space, each blank line the end of a block, which no quotation crosses.
 */
export interface SearchableText {
  readonly letters: string;
  /** Where the character of each letter stands in the text, in code points; one more entry for the end of the text. */
  readonly positions: readonly number[];
  /** Where the character of each letter ends, without what a search does not see after it. */
  readonly ends: readonly number[];
  /** The positions, in code points, at which a word begins or ends. */
  readonly wordBoundaries: ReadonlySet<number>;
}

/** White space, or a character with the marks on it. A byte order mark is no space to a browser. */
const pieces = /[^\S\ufeff]+|[\S\ufeff]\p{M}*/gu;

const isSpace = (piece: string) => /^[^\S\ufeff]/.test(piece);

/** A quotation in the form in which it is looked for. */
export const searchable = (quotation: string): string =>
  (quotation.match(pieces) ?? [])
    .map((piece) => (isSpace(piece) ? " " : baseOf(piece)))
    .join("")
    .trim();

/** A text in the form in which quotations are looked for. `language`, a BCP 47 tag, decides where words end. */
export function searchableText(text: string, language: string): SearchableText {
  // To a browser a soft hyphen ends a word, and marks of direction belong to the word before.
  const breaks = new Set(wordBreaks(text.replaceAll("\u00ad", "\0"), language));
  const [positions, ends]: [number[], number[]] = [[], []];
  const wordBoundaries = new Set<number>();
  let letters = "";
  let position = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const written = isSpace(piece) ? gapOf(piece) : baseOf(piece);
    const end = position + codePointLength(piece);
    for (let unit = 0; unit < written.length; unit++) {
      positions.push(position);
      ends.push(end);
    }
    if (breaks.has(index)) wordBoundaries.add(position);
    letters += written;
    position = end;
  }
  return { letters, positions: [...positions, position], ends, wordBoundaries: wordBoundaries.add(position) };
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
