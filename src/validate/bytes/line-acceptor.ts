import { acceptFree, acceptOrdered, ids, type LineKind, PADDING } from "../../generated/accept-bytes.js";
import { createHabit, type Habit } from "./habit.js";

/** Judges lines of NDJSON from their bytes, without parsing them. */
export interface LineAcceptor {
  /**
   * The kind of the record that a line holds, when it is certain that nobody has anything to say about the line taken
   * alone: it is well-formed UTF-8 and JSON with no key twice, of the shape that the JSON Schema asks for, and no rule
   * that a record decides by itself finds an error or a warning in it. `undefined` means “parse it and validate it”:
   * the line can still be valid. What an accepted line nests is at most 8 levels deep.
   * The line goes from `start` to `end`, its line feed not included, which may be followed by anything or nothing.
   */
  accept(bytes: Uint8Array, start: number, end: number): LineKind | undefined;

  /** How many ids the line that was accepted last names, its own included, as often as it names them. */
  idCount(): number;
  /** Where the id with that number begins and ends in `bytes`. */
  idStart(index: number): number;
  idEnd(index: number): number;
  /** The number of the record's own id. */
  ownId(): number;
}

const LINE_FEED = 0x0a;

/**
 * A judge of lines. It tries the form that `JSON.stringify` prints of a record in the schema's order first, then any
 * order of keys and any white space, and stops trying for a while what does not succeed: a file that it cannot judge
 * costs next to nothing more.
 */
export function createLineAcceptor(): LineAcceptor {
  const ordered = createHabit();
  const free = createHabit();
  let chunk: Uint8Array = new Uint8Array(0);
  let view = viewOf(chunk);
  let offset = 0;
  const judge = (line: DataView, start: number, end: number): LineKind | undefined =>
    tried(ordered, acceptOrdered, line, start, end) ?? tried(free, acceptFree, line, start, end);
  return {
    accept: (bytes, start, end) => {
      if (bytes[end] !== LINE_FEED || end + PADDING > bytes.length) {
        offset = start;
        return judge(viewOf(padded(bytes.subarray(start, end))), 0, end - start);
      }
      if (bytes !== chunk) {
        chunk = bytes;
        view = viewOf(bytes);
      }
      offset = 0;
      return judge(view, start, end);
    },
    idCount: () => ids.used / 2,
    idStart: (index) => offset + (ids.spans[2 * index] ?? 0),
    idEnd: (index) => offset + (ids.spans[2 * index + 1] ?? 0),
    ownId: () => ids.own / 2,
  };
}

type Judge = (view: DataView, start: number, end: number) => LineKind | undefined;

function tried(habit: Habit, judge: Judge, view: DataView, start: number, end: number): LineKind | undefined {
  if (!habit.isDue()) return undefined;
  const kind = judge(view, start, end);
  habit.note(kind !== undefined);
  return kind;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A copy that ends as the acceptor wants every line to end: a line feed, and bytes that may be read behind it. */
function padded(line: Uint8Array): Uint8Array {
  const copy = new Uint8Array(line.length + PADDING);
  copy.set(line);
  copy[line.length] = LINE_FEED;
  return copy;
}
