import { codePointLength } from "../text/code-point-length.js";
import { baseOf } from "./browser/base-letters.js";
import { wordBoundariesOf } from "./browser/word-boundaries.js";
import { type Finder, finderFor } from "./search/finder.js";
import { growingList } from "./search/growing-list.js";
import { pointPositions } from "./search/point-positions.js";

/**
 * A text as a browser searches it for a text fragment: base letters only (case and accents aside), each run of white space
 * one space, each blank line the end of a block, which no quotation crosses.
 */
export interface SearchableText {
  readonly letters: string;
  /** Where the character of each letter stands in the text, in code points; one more entry for the end of the text. */
  readonly positions: Uint32Array;
  /** Where the character of each letter ends, without what a search does not see after it. */
  readonly ends: Uint32Array;
  /** The runs of spaces and ends of blocks that there are among the letters. */
  readonly gaps: readonly string[];
  /** Whether a word begins or ends at a position, in code points. */
  readonly isWordBoundary: (position: number) => boolean;
  /** Finds letters that stand where a word may begin. */
  readonly find: Finder;
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

/** A run of plain letters and digits as one, else as `pieces`. */
const runs = /[A-Za-z0-9]+(?!\p{M})|[^\S\ufeff]+|[\S\ufeff]\p{M}*/gu;

const isPlain = /^[A-Za-z0-9]{2}/;

/** A text in the form in which quotations are looked for. `language`, a BCP 47 tag, decides where words end. */
export function searchableText(text: string, language: string): SearchableText {
  const [positions, ends, starts] = [growingList(text.length), growingList(text.length), growingList(text.length >> 1)];
  const written: string[] = [];
  const gaps = new Set<string>();
  let [position, gap] = [0, ""];
  for (const [piece] of text.matchAll(runs)) {
    const space = isSpace(piece) ? gapOf(piece) : "";
    const isRun = isPlain.test(piece);
    const base = space || (isRun ? piece.toLowerCase() : baseOf(piece));
    const length = isRun ? 1 : codePointLength(piece);
    if (base !== "" && space === "") starts.push(positions.length());
    for (let unit = 0; unit < base.length; unit++) {
      positions.push(position);
      ends.push(position + length);
      if (isRun) position++;
    }
    if (!isRun) position += length;
    if (base !== "" && space === "") gaps.add(gap);
    if (base !== "") gap = space === "" ? "" : gap + space;
    written.push(base);
  }
  positions.push(position);
  return withFinder(text, language, written.join(""), positions.list(), ends.list(), starts.list(), [...gaps.add("")]);
}

const gapOf = (space: string) => (/\n[^\S\n]*\n/.test(space) ? "\n" : " ");

function withFinder(
  text: string,
  language: string,
  letters: string,
  positions: Uint32Array,
  ends: Uint32Array,
  starts: Uint32Array,
  gaps: readonly string[],
): SearchableText {
  const { indexOf } = pointPositions(text);
  const isBoundary = wordBoundariesOf(text, language);
  const isWordBoundary = (position: number) => isBoundary(indexOf(position));
  return { letters, positions, ends, gaps, isWordBoundary, find: finderFor(letters, () => starts) };
}
