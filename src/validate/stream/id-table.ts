import { type Hash, hasherFor } from "./hash.js";

/**
 * Which ids a stream has defined and which it only refers to, in at most 32 bytes an id: 96 bits of hash and a line.
 * Two of n ids share a hash with a probability below n² / 2^97: for ten million ids, less than one in 10^15.
 */
export interface IdTable {
  /** Notes that a record with this id stands on a line. The line of the first such record, when there is one already. */
  readonly define: (id: string, line: number) => number | undefined;
  /** Notes a reference. Whether it is the first sign of an id that no record so far has. */
  readonly refer: (id: string, line: number) => boolean;
  /** For each id that is referred to and not defined, the line that first does so; ascending. */
  readonly undefinedLines: () => Iterable<number>;
  /** Bytes held. */
  readonly size: () => number;
}

/** Tables that grow one at a time, so that growing never holds the whole twice. */
const SEGMENTS = 256;
const SLOT = 4;
const DEFINED = 0x80000000;
const LAST_LINE = 0x7fffffff;

/** Part of a table: slots of three words of hash and one of line, a line of 0 for a free slot. */
interface Segment {
  slots: Uint32Array;
  used: number;
}

/** A table that is at least half full once it has grown: capacities grow by half and are filled to four fifths. */
export function idTable(seed: number): IdTable {
  const hashOf = hasherFor(seed);
  const segments: Segment[] = Array.from({ length: SEGMENTS }, () => ({ slots: new Uint32Array(8 * SLOT), used: 0 }));
  const note = (id: string, word: number): number => {
    const hash = hashOf(id);
    const segment = segments[hash.a % SEGMENTS];
    return segment ? noteIn(segment, hash, word) : 0;
  };
  return {
    define: (id, line) => {
      const before = note(id, (DEFINED | Math.min(line, LAST_LINE)) >>> 0);
      return before >= DEFINED ? before - DEFINED : undefined;
    },
    refer: (id, line) => note(id, Math.min(line, LAST_LINE)) === 0,
    undefinedLines: () => sortedLines(segments),
    size: () => segments.reduce((bytes, { slots }) => bytes + slots.byteLength, 0),
  };
}

/** Writes `word` where it says more than what is there; what was there, 0 for nothing. */
function noteIn(segment: Segment, hash: Hash, word: number): number {
  if ((segment.used + 1) * SLOT * 5 > segment.slots.length * 4) grow(segment);
  const at = slotOf(segment.slots, hash.a, hash.b, hash.c);
  const before = segment.slots[at + 3] ?? 0;
  if (before === 0) segment.used++;
  if (before === 0 || (before < DEFINED && word >= DEFINED)) segment.slots.set([hash.a, hash.b, hash.c, word], at);
  return before;
}

/** The slot of a hash, or the free one where it belongs. */
function slotOf(slots: Uint32Array, a: number, b: number, c: number): number {
  const capacity = slots.length / SLOT;
  let at = (b % capacity) * SLOT;
  while (slots[at + 3] !== 0 && !(slots[at] === a && slots[at + 1] === b && slots[at + 2] === c)) {
    at = at + SLOT === slots.length ? 0 : at + SLOT;
  }
  return at;
}

function grow(segment: Segment): void {
  const { slots } = segment;
  segment.slots = new Uint32Array(Math.ceil((slots.length / SLOT) * 1.5) * SLOT);
  for (let at = 0; at < slots.length; at += SLOT) {
    const slot = slots.subarray(at, at + SLOT);
    const [a = 0, b = 0, c = 0, line] = slot;
    if (line !== 0) segment.slots.set(slot, slotOf(segment.slots, a, b, c));
  }
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
      if (word > 0 && word < DEFINED) yield word;
    }
  }
}
