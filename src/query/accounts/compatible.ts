import { firstDayOf, firstKnownDayOf, lastDayOf, lastKnownDayOf } from "../../calendar/date-range.js";
import type { Count, When } from "../../generated/types.js";
import { rangeOf } from "../../records/count-range.js";

/** What must lie in something, and what something must lie in: both ends included, open ends infinite. */
export interface Bounds {
  readonly outer: readonly [from: number, to: number];
  /** A span that the outer one of whatever agrees must hold; with its end before its start where nothing is known. */
  readonly inner: readonly [from: number, to: number];
}

const nothing = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const;

/** Within which days it lies, and on which it is known to have been going on. */
export const boundsOfWhen = (when: When): Bounds => ({
  outer: [firstDayOf(when), lastDayOf(when)],
  inner: when.throughout === undefined ? nothing : [firstKnownDayOf(when), lastKnownDayOf(when)],
});

/** Which numbers a count allows. One that excludes nothing for certain agrees with every other. */
export function boundsOfCount(count: Count): Bounds {
  const range = rangeOf(count);
  return range === undefined
    ? { outer: [0, Number.POSITIVE_INFINITY], inner: nothing }
    : { outer: [range.low, range.high ?? Number.POSITIVE_INFINITY], inner: nothing };
}

/** What holds of two bounds at once; `undefined` where both cannot be so. */
function both(one: Bounds, other: Bounds): Bounds | undefined {
  const from = Math.max(one.outer[0], other.outer[0]);
  const to = Math.min(one.outer[1], other.outer[1]);
  const innerFrom = Math.min(one.inner[0], other.inner[0]);
  const innerTo = Math.max(one.inner[1], other.inner[1]);
  if (from > to || (innerFrom <= innerTo && (innerFrom < from || innerTo > to))) return undefined;
  return { outer: [from, to], inner: [innerFrom, innerTo] };
}

/**
 * Puts what can all be so together, into few groups: taken in the order of where each begins, each goes into the first group that it
 * agrees with. One group means that nothing disagrees.
 */
export function grouped<T>(items: readonly T[], boundsOf: (item: T) => Bounds): readonly (readonly T[])[] {
  const groups: { bounds: Bounds; readonly items: T[] }[] = [];
  const sorted = items.map((item) => ({ item, bounds: boundsOf(item) })).sort((a, b) => byStart(a.bounds, b.bounds));
  let open: typeof groups = [];
  for (const { item, bounds } of sorted) {
    // What ends before this one begins ends before all that follow.
    open = open.filter((group) => group.bounds.outer[1] >= bounds.outer[0]);
    const fitting = open.find((group) => both(group.bounds, bounds) !== undefined);
    if (fitting === undefined) {
      const group = { bounds, items: [item] };
      groups.push(group);
      open.push(group);
    } else {
      fitting.bounds = both(fitting.bounds, bounds) ?? fitting.bounds;
      fitting.items.push(item);
    }
  }
  return groups.map((group) => group.items);
}

const byStart = ({ outer: [a, aEnd] }: Bounds, { outer: [b, bEnd] }: Bounds) => compare(a, b) || compare(aEnd, bEnd);

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
