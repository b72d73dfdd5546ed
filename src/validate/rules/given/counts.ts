import type { Actor, Count, ReportedEvent } from "../../../generated/types.js";
import type { Path } from "../../issues/pointer.js";

/** The numbers that a count allows, both ends included. */
export interface CountRange {
  /** The lowest number that the words allow. */
  readonly low: number;
  /** `null` where nothing bounds it. */
  readonly high: number | null;
}

/** A count and where in its record it stands. */
export interface CountAt {
  readonly path: Path;
  readonly count: Count;
}

/** The size of a group, as a list of at most one. */
export const countsOfActor = ({ size }: Actor): readonly CountAt[] => (size ? [{ path: ["size"], count: size }] : []);

/** The counts of an event, in their order. */
export const countsOfEvent = ({ counts = [] }: ReportedEvent): readonly CountAt[] =>
  counts.map((count, at) => ({ path: ["counts", at], count }));

/** What a count allows, or `undefined` where it excludes nothing for certain: it is approximate, or contradicts itself. */
export function rangeOf({ low, best, high, exactness }: Count): CountRange | undefined {
  const from = low ?? (exactness === "at-most" ? 0 : (best ?? 0));
  const to = high ?? (exactness === "at-least" ? null : (best ?? null));
  const contradictory = to !== null && from > to;
  return exactness === "approximate" || contradictory ? undefined : { low: from, high: to };
}

/** Whether every number of the first range is above every number of the second. */
export const isAbove = (one: CountRange, other: CountRange): boolean => other.high !== null && one.low > other.high;
