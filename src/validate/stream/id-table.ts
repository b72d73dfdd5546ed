import { type Hash, hasherFor } from "./hash.js";

/** What a table knew of an id before: nothing, that it is referred to, or that it is defined. */
export type Before = "new" | "referred" | "defined";

/**
 * Which ids a stream has defined and which it only refers to, in at most 32 bytes an id: 96 bits of hash and a line.
 * Two of n ids share a hash with a probability below n² / 2^97: for ten million ids, less than one in 10^15.
 * An id is given as the bytes from `start` to `end`, behind which three more must be readable, without an object of its own: a stream has tens of them a record.
 */
export interface IdTable {
  /** Notes that a record with this id stands on a line. */
  readonly define: (view: DataView, start: number, end: number, line: number) => Before;
  /** Notes that a record on a line refers to this id. */
  readonly refer: (view: DataView, start: number, end: number, line: number) => Before;
  /** Of the id that was given last: the line of its first record, or of the first reference to it where there is none. */
  readonly lastLine: () => number;
  /** Of the id that was given last: 53 bits of its hash. */
  readonly lastKey: () => number;
  /** For each id that is referred to and not defined, the line that first does so; ascending. */
  readonly undefinedLines: () => Iterable<number>;
  /** Bytes held. */
  readonly size: () => number;
}

/** Tables that grow one at a time, so that growing never holds the whole twice. A power of two. */
const SEGMENTS = 256;
const SLOT = 4;
/** The bit of a line that says that a record stands there: a word with it is negative. */
const DEFINED = 1 << 31;
const LAST_LINE = 0x7fffffff;

/** Part of a table: slots of three words of hash and one of line, a line of 0 for a free slot. */
interface Segment {
  slots: Int32Array;
  used: number;
}

/**
 * A table that is at least half full once it has grown: capacities grow by half and are filled to four fifths. Its numbers
 * all are whole and signed, of 32 bits: with others, which JavaScript divides as fractions, it takes twice the time.
 */
export function idTable(seed: number): IdTable {
  const hashOf = hasherFor(seed);
  const segments = Array.from({ length: SEGMENTS }, newSegment);
  let last = newSegment();
  let hash: Hash = { a: 0, b: 0, c: 0 };
  const note = (view: DataView, start: number, end: number, word: number): Before => {
    hash = hashOf(view, start, end);
    last = segments[hash.a & (SEGMENTS - 1)] ?? last;
    return noteIn(last, hash, word);
  };
  return {
    define: (view, start, end, line) => note(view, start, end, DEFINED | Math.min(line, LAST_LINE)),
    refer: (view, start, end, line) => note(view, start, end, Math.min(line, LAST_LINE)),
    lastLine: () => (last.slots[slotOf(last.slots, hash.a, hash.b, hash.c) + 3] ?? 0) & LAST_LINE,
    lastKey: () => (hash.a >>> 0) * 2 ** 21 + (hash.b >>> 11),
    undefinedLines: () => sortedLines(segments),
    size: () => segments.reduce((bytes, { slots }) => bytes + slots.byteLength, 0),
  };
}

const newSegment = (): Segment => ({ slots: new Int32Array(8 * SLOT), used: 0 });

/** Writes `word` where it says more than what is there. */
function noteIn(segment: Segment, hash: Hash, word: number): Before {
  if ((segment.used + 1) * SLOT * 5 > segment.slots.length * 4) grow(segment);
  const { slots } = segment;
  const at = slotOf(slots, hash.a, hash.b, hash.c);
  const before = slots[at + 3] ?? 0;
  if (before < 0) return "defined";
  if (before > 0 && word > 0) return "referred";
  slots[at] = hash.a;
  slots[at + 1] = hash.b;
  slots[at + 2] = hash.c;
  slots[at + 3] = word;
  if (before === 0) segment.used++;
  return before === 0 ? "new" : "referred";
}

/** The slot of a hash, or the free one where it belongs: as far into the table as the hash is into all hashes. */
function slotOf(slots: Int32Array, a: number, b: number, c: number): number {
  let at = Math.floor((b >>> 0) * (slots.length / SLOT / 2 ** 32)) * SLOT;
  while (slots[at + 3] !== 0 && !(slots[at] === a && slots[at + 1] === b && slots[at + 2] === c)) {
    at = at + SLOT === slots.length ? 0 : at + SLOT;
  }
  return at;
}

function grow(segment: Segment): void {
  const { slots } = segment;
  const larger = new Int32Array(Math.ceil((slots.length / SLOT) * 1.5) * SLOT);
  for (let from = 0; from < slots.length; from += SLOT) {
    if (slots[from + 3] === 0) continue;
    const to = slotOf(larger, slots[from] ?? 0, slots[from + 1] ?? 0, slots[from + 2] ?? 0);
    for (let word = 0; word < SLOT; word++) larger[to + word] = slots[from + word] ?? 0;
  }
  segment.slots = larger;
}

function sortedLines(segments: readonly Segment[]): Uint32Array {
  let count = 0;
  for (const _ of linesOf(segments)) count++;
  const lines = new Uint32Array(count);
  for (const line of linesOf(segments)) lines[--count] = line;
  return lines.sort();
}

function* linesOf(segments: readonly Segment[]): Iterable<number> {
  for (const { slots } of segments) {
    for (let at = 3; at < slots.length; at += SLOT) {
      const word = slots[at] ?? 0;
      if (word > 0) yield word;
    }
  }
}
