import type { Count } from "../generated/types.js";

/** The numbers that a count allows, both ends included. */
export interface CountRange {
  /** The lowest number that the words allow. */
  readonly low: number;
  /** `null` where nothing bounds it. */
  readonly high: number | null;
}

/** What a count allows, or `undefined` where it excludes nothing for certain: it is approximate, or contradicts itself. */
export function rangeOf({ low, best, high, exactness }: Count): CountRange | undefined {
  const from = low ?? (exactness === "at-most" ? 0 : (best ?? 0));
  const to = high ?? (exactness === "at-least" ? null : (best ?? null));
  const contradictory = to !== null && from > to;
  return exactness === "approximate" || contradictory ? undefined : { low: from, high: to };
}

/** Whether every number of the first range is above every number of the second. */
export const isAbove = (one: CountRange, other: CountRange): boolean => other.high !== null && one.low > other.high;
