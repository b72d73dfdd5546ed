import { type PointPositions, pointPositions } from "../../../../src/passage/search/point-positions.js";

/** A line of a text, drawn as a paragraph of its own. */
export interface Line {
  readonly number: number;
  /** Where it begins in the string. */
  readonly from: number;
  /** Where it begins in code points. */
  readonly start: number;
  /** Its last code point's end: the position of the line feed behind it, or the end of the text. */
  readonly end: number;
  readonly text: string;
}

/** A text as it is drawn. Its line feeds stand between the lines and are in none of them. */
export interface Layout extends PointPositions {
  readonly text: string;
  readonly lines: readonly Line[];
}

export function layoutOf(text: string): Layout {
  const positions = pointPositions(text);
  let from = 0;
  let start = 0;
  const lines = text.split("\n").map((words, number): Line => {
    const line = { number, from, start, end: positions.positionOf(from + words.length), text: words };
    from += words.length + 1;
    start = line.end + 1;
    return line;
  });
  return { text, lines, ...positions };
}

/** The line in which a position lies; one between two lines is the end of the first. */
export function lineAt({ lines }: Layout, position: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The words from one position to another. */
export const wordsAt = ({ text, indexOf }: Layout, { start, end }: Span): string =>
  text.slice(indexOf(start), indexOf(end));

/** From one position of a text to another, in code points, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const isSame = (a: Span | undefined, b: Span | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.start === b.start && a.end === b.end);
