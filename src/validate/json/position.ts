import { LINE_FEED } from "./bytes.js";

/** A place in a text as editors count: both from 1, the column in code points. A line ends at its line feed. */
export interface Position {
  /** The line, from 1. */
  readonly line: number;
  /** The column in its line, from 1. */
  readonly column: number;
}

/** The positions of offsets into UTF-8 bytes, in one walk over the text; `offsets` may come in any order. */
export function positionsAt(bytes: Uint8Array, offsets: readonly number[], firstLine = 1): readonly Position[] {
  const places = new Map<number, Position>();
  let [at, line, column] = [0, firstLine, 1];
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (; at < offset && at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === LINE_FEED) [line, column] = [line + 1, 1];
      else if ((byte & 0xc0) !== 0x80) column++;
    }
    places.set(offset, { line, column });
  }
  return offsets.map((offset) => places.get(offset) ?? { line: firstLine, column: 1 });
}
