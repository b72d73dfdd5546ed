import type { Path } from "../issue.js";
import { locate } from "../json/locate.js";
import { positionsAt } from "../json/position.js";
import type { AcceptedLine } from "./first-references.js";

/** The columns of values in the text of a line, all found in one scan. */
export function columnsOf(text: Uint8Array, paths: readonly Path[]): readonly number[] {
  if (paths.length === 0) return [];
  const wanted = paths.map((path) => ({ path, atKey: false }));
  return positionsAt(text, locate(text, wanted)).map(({ column }) => column);
}

/** Tells the columns of places in accepted lines. It goes on from the place before: they mostly come in the order of the text. */
export function columnCounter(): (line: AcceptedLine, offset: number) => number {
  let last: AcceptedLine | undefined;
  let [at, column] = [0, 1];
  return (line, offset) => {
    if (line !== last || offset < at) [last, at, column] = [line, line.start, 1];
    for (; at < offset; at++) if (((line.chunk.bytes[at] ?? 0) & 0xc0) !== 0x80) column++;
    return column;
  };
}
