import { acceptFree, acceptOrdered, ids, PADDING } from "../../../generated/accept-bytes.js";
import { createHabit, type Habit } from "./habit.js";

/** Bytes in which lines are to be judged. */
export interface ByteChunk {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Lines that begin up to here can be judged: they end in the chunk, with enough bytes behind them. -1 for none. */
  readonly limit: number;
}

/** Judges lines of NDJSON from their bytes, without parsing them. */
export interface LineAcceptor {
  /**
   * Where the line ends that begins at `start`: at a line feed; when it is certain that nobody has anything to say about
   * the line taken alone: it is well-formed UTF-8 and JSON with no key twice, a record of the shape that the JSON Schema
   * asks for, and no rule that a record decides by itself finds an error or a warning in it. What it nests is at most
   * 8 levels deep. -1 means “parse it and validate it”: the line can still be valid. `start` is at most `chunk.limit`.
   */
  accept(chunk: ByteChunk, start: number): number;
  /** How many ids the line that was accepted last names, its own included, as often as it names them. */
  idCount(): number;
  /** Where the id with that number begins and ends in the chunk. */
  idStart(index: number): number;
  idEnd(index: number): number;
  /** The number of the record's own id. */
  ownId(): number;
}

const LINE_FEED = 0x0a;

/** A chunk of bytes to judge lines in. */
export const chunkOf = (bytes: Uint8Array): ByteChunk => ({
  bytes,
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  limit: bytes.length < PADDING ? -1 : bytes.lastIndexOf(LINE_FEED, bytes.length - PADDING),
});

/** A chunk that holds one line, whole. */
export function chunkOfLine(line: Uint8Array): ByteChunk {
  const bytes = new Uint8Array(line.length + PADDING);
  bytes.set(line);
  bytes[line.length] = LINE_FEED;
  return chunkOf(bytes);
}

/**
 * A judge of lines. It tries the form that `JSON.stringify` prints of a record in the schema's order first, then any
 * order of keys and any white space, and stops trying for a while what does not succeed: a file that it cannot judge
 * costs next to nothing more.
 */
export function createLineAcceptor(): LineAcceptor {
  const ordered = createHabit();
  const free = createHabit();
  return {
    accept: ({ view }, start) => {
      const end = tried(ordered, acceptOrdered, view, start);
      return end >= 0 ? end : tried(free, acceptFree, view, start);
    },
    idCount: () => ids.used / 2,
    idStart: (index) => ids.spans[2 * index] ?? 0,
    idEnd: (index) => ids.spans[2 * index + 1] ?? 0,
    ownId: () => ids.own / 2,
  };
}

type Judge = (view: DataView, start: number) => number;

function tried(habit: Habit, judge: Judge, view: DataView, start: number): number {
  if (!habit.isDue()) return -1;
  const end = judge(view, start);
  habit.note(end >= 0);
  return end;
}
