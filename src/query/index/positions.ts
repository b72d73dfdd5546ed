import type { Part, Participation } from "./participation.js";
import { sortedBefore } from "./sorted-before.js";

/** The positions from `low` up to `high` of the events in which somebody takes part. Ascending, each once. */
export function positionsOf(
  { begins, positions }: Participation,
  { first, beyond }: Part,
  low: number,
  high: number,
): Uint32Array {
  const found: number[] = [];
  for (let actor = first; actor < beyond; actor++) {
    const end = begins[actor + 1] as number;
    let entry = sortedBefore(positions, low, begins[actor] as number, end);
    for (; entry < end && (positions[entry] as number) < high; entry++) found.push(positions[entry] as number);
  }
  // The events of one actor ascend; few are sorted sooner than all events are looked through.
  if (beyond === first + 1) return eachOnce(Uint32Array.from(found));
  return found.length < (high - low) / 1024 ? eachOnce(Uint32Array.from(found).sort()) : marked(found, low, high);
}

/** Drops what stands beside its like, in place. */
function eachOnce(ascending: Uint32Array): Uint32Array {
  let count = 0;
  for (const position of ascending) if (count === 0 || ascending[count - 1] !== position) ascending[count++] = position;
  return ascending.subarray(0, count);
}

/** The positions in order, each once: by a bit for every event from `low` up to `high`. */
function marked(positions: readonly number[], low: number, high: number): Uint32Array {
  const words = new Int32Array(((high - low) >>> 5) + 1);
  for (const position of positions) {
    const bit = position - low;
    words[bit >>> 5] = (words[bit >>> 5] as number) | (1 << (bit & 31));
  }
  const found = new Uint32Array(positions.length);
  let count = 0;
  for (let word = 0; word < words.length; word++)
    for (let bits = words[word] as number; bits !== 0; bits &= bits - 1)
      found[count++] = low + (word << 5) + 31 - Math.clz32(bits & -bits);
  return found.subarray(0, count);
}
