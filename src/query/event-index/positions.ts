import type { Part, Participation } from "./participation.js";
import { sortedBefore } from "./sorted-before.js";

/** The positions from `low` up to `high` of the events in which somebody takes part. Ascending, each once. */
export function positionsOf(participation: Participation, part: Part, low: number, high: number): Uint32Array {
  const stretches = stretchesOf(participation, part, low, high);
  const count = stretches.reduce((sum, { length }) => sum + length, 0);
  // Few are sorted sooner than all events are looked through. Those of one actor are sorted already.
  if (count >= (high - low) / 1024 && part.actors > 1) return marked(stretches, count, low, high);
  const found = new Uint32Array(count);
  let end = 0;
  for (const stretch of stretches) {
    found.set(stretch, end);
    end += stretch.length;
  }
  return eachOnce(stretches.length > 1 ? found.sort() : found);
}

/** The positions between `low` and `high`, actor by actor. Each actor's ascend. */
function stretchesOf({ begins, positions }: Participation, { ranges }: Part, low: number, high: number): Uint32Array[] {
  const found: Uint32Array[] = [];
  for (const { first, beyond } of ranges)
    for (let actor = first; actor < beyond; actor++) {
      const end = begins[actor + 1] as number;
      const from = sortedBefore(positions, low, begins[actor] as number, end);
      const to = sortedBefore(positions, high, from, end);
      if (from < to) found.push(positions.subarray(from, to));
    }
  return found;
}

/** Drops what stands beside its like, in place. */
function eachOnce(ascending: Uint32Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < ascending.length; at++)
    if (at === 0 || ascending[at] !== ascending[at - 1]) ascending[count++] = ascending[at] as number;
  return ascending.subarray(0, count);
}

/** The positions in order, each once: by a bit for every event from `low` up to `high`. */
function marked(stretches: readonly Uint32Array[], most: number, low: number, high: number): Uint32Array {
  const words = new Int32Array(((high - low) >>> 5) + 1);
  for (const stretch of stretches)
    for (let at = 0; at < stretch.length; at++) {
      const bit = (stretch[at] as number) - low;
      words[bit >>> 5] = (words[bit >>> 5] as number) | (1 << (bit & 31));
    }
  const found = new Uint32Array(most);
  let count = 0;
  for (let word = 0; word < words.length; word++)
    for (let bits = words[word] as number; bits !== 0; bits &= bits - 1)
      found[count++] = low + (word << 5) + 31 - Math.clz32(bits & -bits);
  return found.subarray(0, count);
}
