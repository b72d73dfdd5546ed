import type { ReportedEvent, When } from "attributed-events";
import { knownDay } from "attributed-events";
import { DAY, type Domain, endOf, startOf } from "./axis-domain.js";

/** How many events certainly, and how many possibly, lie in a slice of the axis. */
export interface Slice {
  readonly certain: number;
  readonly possible: number;
}

/** The events over the axis in equal slices. Dates without a bound count as possible to the edge of the axis. */
export function densityOf(events: readonly ReportedEvent[], domain: Domain, slices: number): Slice[] {
  const certain = new Array<number>(slices).fill(0);
  const steps = new Array<number>(slices + 1).fill(0);
  const sliceAt = (time: number) => Math.floor((slices * (time - domain[0])) / (domain[1] - domain[0]));
  for (const { when } of events) {
    const first = when.earliest === null ? 0 : sliceAt(startOf(when.earliest));
    const last = when.latest === null ? slices - 1 : sliceAt(endOf(when.latest) - 1);
    if (last < 0 || first >= slices) continue;
    const [start, end] = [Math.max(first, 0), Math.min(last, slices - 1)];
    steps[start] = (steps[start] ?? 0) + 1;
    steps[end + 1] = (steps[end + 1] ?? 0) - 1;
    const only = onlySlice(when, sliceAt) ?? (first === last ? first : undefined);
    if (only !== undefined) certain[only] = (certain[only] ?? 0) + 1;
  }
  let possible = 0;
  return certain.map((count, index) => {
    possible += steps[index] ?? 0;
    return { certain: count, possible };
  });
}

/** Where a known day goes: to the slice that its noon lies in, however fine the slices are. */
function onlySlice(when: When, sliceAt: (time: number) => number): number | undefined {
  const day = knownDay(when);
  return day === undefined ? undefined : sliceAt(startOf(day) + DAY / 2);
}
