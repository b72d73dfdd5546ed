/** Places of a text by the hash of some units behind them: those of one hash stand together, in ascending order. */
export interface Level {
  /** How far behind a place these units begin, and how many they are. */
  readonly offset: number;
  readonly units: number;
  readonly order: Uint32Array;
  /** Where those of each hash end, behind a 0. */
  readonly ends: Uint32Array;
  /** Levels over those of one hash, by where that begins and by how many units they are. */
  readonly deeper: Map<number, Level>;
}

/** A part of the places of a level. */
export interface Bucket {
  readonly order: Uint32Array;
  readonly first: number;
  readonly end: number;
}

/** Orders places, which ascend, in time that grows with their number. */
export function levelOver(text: string, places: Uint32Array, offset: number, units: number): Level {
  const buckets = 2 ** Math.max(1, Math.ceil(Math.log2(places.length)));
  const hashes = new Uint32Array(places.length);
  const ends = new Uint32Array(buckets + 1);
  for (let one = 0; one < places.length; one++) {
    const hash = hashOf(text, (places[one] ?? 0) + offset, units, offset) & (buckets - 1);
    hashes[one] = hash;
    ends[hash + 1] = (ends[hash + 1] ?? 0) + 1;
  }
  for (let hash = 1; hash <= buckets; hash++) ends[hash] = (ends[hash] ?? 0) + (ends[hash - 1] ?? 0);
  const order = new Uint32Array(places.length);
  const next = ends.slice();
  for (let one = 0; one < places.length; one++) {
    const hash = hashes[one] ?? 0;
    const place = next[hash] ?? 0;
    next[hash] = place + 1;
    order[place] = places[one] ?? 0;
  }
  return { offset, units, order, ends, deeper: new Map() };
}

/** The places among which those of words are. */
export function bucketOf({ offset, units, order, ends }: Level, words: string): Bucket {
  const bucket = hashOf(words, offset, units, offset) & (ends.length - 2);
  return { order, first: ends[bucket] ?? 0, end: ends[bucket + 1] ?? 0 };
}

/** All units, but of the first ones only every second where they are many. Units behind the end of the text count as none. */
function hashOf(text: string, from: number, units: number, offset: number): number {
  const step = offset === 0 && units >= 8 ? 2 : 1;
  const end = Math.min(from + units, text.length);
  let hash = 0x811c9dc5;
  for (let at = from; at < end; at += step) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
