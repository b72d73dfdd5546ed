import type { Claim, Evidence } from "../../generated/types.js";
import { fold } from "../../text/fold.js";

/**
 * Passages on one long line of numbers, source after source: the beginning and end of each stretch, in order, none touching
 * another. So what two records share is counted by walking along both.
 */
export type Stretches = readonly number[];

/** Positions in one source are below this. */
const PER_SOURCE = 2 ** 31;

/** Places without positions come after all sources, of which no dataset has as many as this. */
const FIRST_LOCATOR = 2 ** 20;

/** A place without positions counts as so many characters. */
const LOCATOR = 100;

/** Where on the line the passages of one reading lie. */
export function placing(numbers: ReadonlyMap<string, number>, locators: Map<string, number>) {
  const stretchOf = (passage: Evidence): readonly [number, number] => {
    const number = numbers.get(passage.source) ?? 0;
    if (passage.type === "text-position")
      return [number * PER_SOURCE + passage.start, number * PER_SOURCE + passage.end];
    const { page = "", time = "", section = "" } = passage;
    const key = JSON.stringify([number, fold(page), time, fold(section)]);
    const known = locators.get(key) ?? locators.size;
    locators.set(key, known);
    const start = (FIRST_LOCATOR + known) * PER_SOURCE;
    return [start, start + LOCATOR];
  };
  return ({ evidence }: Claim): Stretches => {
    const [first] = evidence;
    return first !== undefined && evidence.length === 1 ? stretchOf(first) : joined(evidence.map(stretchOf));
  };
}

function joined(stretches: (readonly [number, number])[]): number[] {
  const flat: number[] = [];
  for (const [start, end] of stretches.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = flat.at(-1);
    if (last !== undefined && start <= last) flat[flat.length - 1] = Math.max(last, end);
    else flat.push(start, end);
  }
  return flat;
}

/** How many characters there are. */
export function lengthOf(stretches: Stretches): number {
  let length = 0;
  for (let at = 0; at < stretches.length; at += 2) length += (stretches[at + 1] ?? 0) - (stretches[at] ?? 0);
  return length;
}

/** How many characters two have in common. */
export function sharedLength(one: Stretches, other: Stretches): number {
  let shared = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const [oneEnd = 0, otherEnd = 0] = [one[a + 1], other[b + 1]];
    const common = Math.min(oneEnd, otherEnd) - Math.max(one[a] ?? 0, other[b] ?? 0);
    if (common > 0) shared += common;
    if (oneEnd <= otherEnd) a += 2;
    else b += 2;
  }
  return shared;
}

/** The pieces of the line, each so many characters long, that a passage touches. */
export function piecesOf(stretches: Stretches, length: number): number[] {
  const pieces: number[] = [];
  for (let at = 0; at < stretches.length; at += 2) {
    const last = Math.floor(((stretches[at + 1] ?? 0) - 1) / length);
    for (let piece = Math.floor((stretches[at] ?? 0) / length); piece <= last; piece++) pieces.push(piece);
  }
  return pieces;
}

/** Finds passages that overlap with one: their places in the list, each once. */
export function overlapping(lists: readonly Stretches[]): (stretches: Stretches) => readonly number[] {
  const all = lists.flatMap((stretches, list) =>
    Array.from({ length: stretches.length / 2 }, (_, at) => ({
      start: stretches[2 * at] ?? 0,
      end: stretches[2 * at + 1] ?? 0,
      list,
    })),
  );
  all.sort((a, b) => a.start - b.start || a.list - b.list);
  const starts = Float64Array.from(all, ({ start }) => start);
  // Before each place, how far any passage reaches: where that is not far enough, none before it does.
  const reach = Float64Array.from(all, ({ end }) => end);
  for (let at = 1; at < reach.length; at++) reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0);
  const seenIn = new Int32Array(lists.length).fill(-1);
  let turn = -1;
  return (stretches) => {
    turn++;
    const found: number[] = [];
    for (let at = 0; at < stretches.length; at += 2) {
      const [start = 0, end = 0] = [stretches[at], stretches[at + 1]];
      for (let place = firstFrom(starts, end) - 1; place >= 0 && (reach[place] ?? 0) > start; place--) {
        const one = all[place];
        if (one === undefined || one.end <= start || seenIn[one.list] === turn) continue;
        seenIn[one.list] = turn;
        found.push(one.list);
      }
    }
    return found;
  };
}

/** The first place in a list of rising numbers that is not below a number. */
function firstFrom(numbers: Float64Array, number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
