import { everyIndex } from "./every-index.js";

/** Finds words in a text; `take` gets each index at which they stand, in order, and may end the search with `true`. */
export type Finder = (words: string, take: (index: number) => boolean, from?: number) => void;

/** Below this, to search a text is quicker than to look up. */
const SMALL = 2 ** 15;

/** So many searches take as long as to build an index. */
const SEARCHES = 40;

/** By so many first units words are looked up, the most that they have. */
const LEVELS = [16, 8, 4, 2] as const;

/**
 * A finder for one text that answers many questions in time that grows with the text once, not with each: after some searches it
 * builds an index of the indexes in `starts`, in ascending order. It may then leave out other places.
 */
export function finderFor(text: string, starts: () => Uint32Array): Finder {
  let levels: Map<number, Level> | undefined;
  let searches = 0;
  return (words, take, from = 0) => {
    const bucket = text.length >= SMALL && ++searches > SEARCHES ? bucketFor(words) : undefined;
    // Many places of long words that begin alike are quicker to search through than to compare one by one.
    if (bucket && bucket.length * words.length <= 4 * text.length) eachIn(bucket, text, words, take, from);
    else everyIndex(text, words, take, from);
  };

  function bucketFor(words: string): Uint32Array | undefined {
    const units = LEVELS.find((each) => each <= words.length);
    if (units === undefined) return undefined;
    levels ??= new Map<number, Level>();
    const level = levels.get(units) ?? levelOf(text, starts(), units);
    levels.set(units, level);
    return bucketOf(level, hashOf(words, 0, units));
  }
}

function eachIn(
  bucket: Uint32Array,
  text: string,
  words: string,
  take: (index: number) => boolean,
  from: number,
): void {
  for (let at = firstFrom(bucket, from); at < bucket.length; at++) {
    const index = bucket[at] ?? 0;
    if (text.startsWith(words, index) && take(index)) return;
  }
}

/** Starts by the hash of their first units: those of one hash stand together, in ascending order. */
interface Level {
  readonly ends: Uint32Array;
  readonly order: Uint32Array;
}

function levelOf(text: string, starts: Uint32Array, units: number): Level {
  const buckets = 2 ** Math.max(1, Math.ceil(Math.log2(starts.length)));
  const hashes = new Uint32Array(starts.length);
  const ends = new Uint32Array(buckets + 1);
  for (let one = 0; one < starts.length; one++) {
    const hash = hashOf(text, starts[one] ?? 0, units) & (buckets - 1);
    hashes[one] = hash;
    ends[hash + 1] = (ends[hash + 1] ?? 0) + 1;
  }
  for (let hash = 1; hash <= buckets; hash++) ends[hash] = (ends[hash] ?? 0) + (ends[hash - 1] ?? 0);
  const order = new Uint32Array(starts.length);
  const next = ends.slice();
  for (let one = 0; one < starts.length; one++) {
    const hash = hashes[one] ?? 0;
    const place = next[hash] ?? 0;
    next[hash] = place + 1;
    order[place] = starts[one] ?? 0;
  }
  return { ends, order };
}

/** Units behind the end of the text count as 0. */
function hashOf(text: string, from: number, units: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + units; at++)
    hash = Math.imul(hash ^ (at < text.length ? text.charCodeAt(at) : 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function bucketOf({ ends, order }: Level, hash: number): Uint32Array {
  const bucket = hash & (ends.length - 2);
  return order.subarray(ends[bucket] ?? 0, ends[bucket + 1] ?? 0);
}

/** The first place of a sorted list that holds `least` or more. */
function firstFrom(list: Uint32Array, least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
