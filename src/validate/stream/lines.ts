import { CARRIAGE_RETURN, LINE_FEED } from "../json/bytes.js";
import { type ByteChunk, chunkOf, chunkOfLine } from "./bytes/line-acceptor.js";

/** One line of a stream: from `start` to `end` of `bytes`, its line feed not included. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** Whether the line has more bytes than the limit, its line break not counted. Then it was not kept: there are no bytes. */
  readonly isTooLong: boolean;
}

/**
 * Settles the line that begins at `start`, so that it need not be cut out: where it ends, at a line feed, or -1 when it has
 * to be given. The chunk stays as it is until the next one is pushed.
 */
export type SettleLine = (chunk: ByteChunk, start: number, number: number) => number;

/** Cuts a stream into lines as its chunks come in. */
export interface LineSplitter {
  /** The lines that end in this chunk, but for those that were settled. Their bytes stay as they are as long as the chunk does. */
  readonly push: (chunk: Uint8Array) => Iterable<Line>;
  /** The last line, when the stream does not end with a line feed. */
  readonly end: () => Iterable<Line>;
}

/** The line without a carriage return at its end. */
export function lineBytes({ bytes, start, end }: Line): Uint8Array {
  return bytes.subarray(start, end > start && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
}

const SMALL = 2 ** 16;

/** The line that is under way. Its bytes are copied together, so that chunks of a byte cost no more than their bytes. */
interface Pending {
  buffer: Uint8Array;
  length: number;
}

/** The lines of bytes that are in memory. */
export function* linesIn(bytes: Uint8Array, maxLine: number): Iterable<Line> {
  const splitter = lineSplitter(maxLine);
  yield* splitter.push(bytes);
  yield* splitter.end();
}

const settleNothing: SettleLine = () => -1;

/** A splitter at line feeds. Of a line longer than `maxLine` bytes nothing is kept: no more than that limit is ever held. */
export function lineSplitter(maxLine: number, settle = settleNothing): LineSplitter {
  const room = maxLine + 1; // a carriage return may follow that is not counted
  const pending: Pending = { buffer: new Uint8Array(SMALL), length: 0 };
  let number = 0;
  const line = (bytes: Uint8Array, start: number, end: number): Line => {
    const length = end - start;
    const isTooLong = length > maxLine && (length > room || bytes[end - 1] !== CARRIAGE_RETURN);
    return { number: ++number, bytes, start, end: isTooLong ? start : end, isTooLong };
  };
  const settled = (chunk: ByteChunk, start: number): number => {
    const end = start <= chunk.limit ? settle(chunk, start, number + 1) : -1;
    if (end >= 0) number++;
    return end;
  };
  function* push(bytes: Uint8Array) {
    const chunk = chunkOf(bytes);
    let start = 0;
    for (;;) {
      const isWhole = pending.length === 0;
      const settledEnd = isWhole ? settled(chunk, start) : -1;
      const end = settledEnd >= 0 ? settledEnd : bytes.indexOf(LINE_FEED, start);
      if (end < 0) break;
      if (!isWhole) yield* finished(bytes.subarray(start, end));
      else if (settledEnd < 0) yield line(bytes, start, end);
      start = end + 1;
    }
    append(pending, bytes.subarray(start), room);
  }
  function* finished(last: Uint8Array) {
    append(pending, last, room);
    const { buffer, length } = pending;
    pending.length = 0;
    if (buffer.length > SMALL) pending.buffer = new Uint8Array(SMALL);
    if (buffer.length > SMALL || length > room) yield line(buffer, 0, length);
    else yield* copied(chunkOfLine(buffer.subarray(0, length)), length);
  }
  function* copied(chunk: ByteChunk, length: number) {
    if (settled(chunk, 0) < 0) yield line(chunk.bytes, 0, length);
  }
  function* end() {
    if (pending.length > 0) yield* finished(new Uint8Array());
  }
  return { push, end };
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
