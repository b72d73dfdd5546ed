import { once } from "../../text/once.js";
import { everyIndex } from "./every-index.js";
import { type Bucket, bucketOf, type Level, levelOver } from "./level.js";

/** Finds words in a text; `take` gets each index at which they stand, in order, and may end the search with `true`. */
export type Finder = (words: string, take: (index: number) => boolean, from?: number) => void;

/** Below this, to search a text is quicker than to look up. */
const SMALL = 2 ** 10;

/** So many searches take as long as to build an index. */
const SEARCHES = 4;

/** By so many units words are looked up, the most that they have. In a text that is not long, few first ones tell enough. */
const [UNITS, FEW_UNITS] = [[16, 8, 4, 2] as const, [8, 2] as const];

/** Below this a text is not long. */
const LONG = 2 ** 16;

/** Where more places than this begin alike, the next units tell them apart. */
const ALIKE = 32;

/** So often, over all words, each place may be told apart from those that begin alike. */
const OFTEN = 4;

/**
 * A finder for one text that answers many questions in time that grows with the text once, not with each: after some searches it
 * builds an index of the indexes in `starts`, in ascending order. It may then leave out other places.
 */
export function finderFor(text: string, starts: () => Uint32Array): Finder {
  const [places, levels] = [once(starts), new Map<number, Level>()];
  const sizes = text.length < LONG ? FEW_UNITS : UNITS;
  const room = once(() => ({ left: OFTEN * places().length }));
  let searches = 0;
  return (words, take, from = 0) => {
    const units =
      text.length < SMALL || ++searches <= SEARCHES ? undefined : sizes.find((each) => each <= words.length);
    if (units === undefined) return everyIndex(text, words, take, from);
    const level = levels.get(units) ?? levelOver(text, places(), 0, units);
    levels.set(units, level);
    const { order, first, end } = closerBucket(text, level, words, room);
    // Many places of long words that begin alike are quicker to search through than to compare one by one.
    if ((end - first) * words.length > 4 * text.length) return everyIndex(text, words, take, from);
    for (let at = firstFrom(order, first, end, from); at < end; at++) {
      const index = order[at] ?? 0;
      if (text.startsWith(words, index) && take(index)) return;
    }
  };
}

/** The places that begin as words do, told apart by more and more units while there are many. */
function closerBucket(text: string, top: Level, words: string, room: () => { left: number }): Bucket {
  let [level, bucket, offset] = [top, bucketOf(top, words), top.units];
  while (bucket.end - bucket.first > ALIKE) {
    const units = UNITS.find((each) => each <= words.length - offset);
    if (units === undefined) break;
    const key = bucket.first * 32 + units;
    let deeper = level.deeper.get(key);
    if (deeper === undefined) {
      const many = bucket.end - bucket.first;
      if (many > room().left) break;
      room().left -= many;
      deeper = levelOver(text, bucket.order.subarray(bucket.first, bucket.end), offset, units);
      level.deeper.set(key, deeper);
    }
    [level, bucket, offset] = [deeper, bucketOf(deeper, words), offset + units];
  }
  return bucket;
}

/** The first place of a sorted part of a list that holds `least` or more. */
function firstFrom(list: Uint32Array, first: number, end: number, least: number): number {
  let [low, high] = [first, least === 0 ? first : end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
