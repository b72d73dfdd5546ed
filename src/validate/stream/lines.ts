import { CARRIAGE_RETURN, LINE_FEED } from "../json/bytes.js";

/** One line of a stream. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line break; `undefined` when the line is longer than the limit. Good until the next line is taken. */
  readonly bytes: Uint8Array | undefined;
}

/** Cuts a stream into lines as its chunks come in. */
export interface LineSplitter {
  /** The lines that end in this chunk. */
  readonly push: (chunk: Uint8Array) => Iterable<Line>;
  /** The last line, when the stream does not end with a line feed. */
  readonly end: () => Iterable<Line>;
}

const SMALL = 2 ** 16;

/** The line that is under way. Its bytes are copied together, so that chunks of a byte cost no more than their bytes. */
interface Pending {
  buffer: Uint8Array;
  length: number;
}

/**
 * A splitter at line feeds, a carriage return before one dropped. Of a line longer than `maxLine` bytes nothing is kept:
 * what is held never grows beyond that limit.
 */
export function lineSplitter(maxLine: number): LineSplitter {
  const room = maxLine + 1; // a carriage return may follow that is not counted
  const pending: Pending = { buffer: new Uint8Array(SMALL), length: 0 };
  let number = 0;
  const line = (last: Uint8Array): Line => {
    const whole = pending.length === 0 ? last : joined(pending, last, room);
    pending.length = 0;
    const bytes = whole[whole.length - 1] === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole;
    return { number: ++number, bytes: bytes.length > maxLine ? undefined : bytes };
  };
  function* push(chunk: Uint8Array) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield line(chunk.subarray(start, end));
      start = end + 1;
    }
    append(pending, chunk.subarray(start), room);
  }
  function* end() {
    if (pending.length > 0) yield line(new Uint8Array());
  }
  return { push, end };
}

function joined(pending: Pending, last: Uint8Array, room: number): Uint8Array {
  append(pending, last, room);
  const { buffer, length } = pending;
  if (buffer.length > SMALL) pending.buffer = new Uint8Array(SMALL);
  return length > room ? new Uint8Array(room) : buffer.subarray(0, length);
}

/** Beyond `room` only the length is kept. */
function append(pending: Pending, part: Uint8Array, room: number): void {
  const length = pending.length + part.length;
  if (length <= room) {
    if (length > pending.buffer.length) pending.buffer = grown(pending, length, room);
    pending.buffer.set(part, pending.length);
  }
  pending.length = length;
}

function grown({ buffer, length }: Pending, needed: number, room: number): Uint8Array {
  const larger = new Uint8Array(Math.min(room, Math.max(needed, 2 * buffer.length)));
  larger.set(buffer.subarray(0, length));
  return larger;
}
