import { AFTER_ALL, BEFORE_ALL } from "../columns/day-number.js";
import type { EventColumns } from "../columns/event-columns.js";
import { at } from "../columns/runs.js";
import { DAY, type Domain } from "./axis-domain.js";

/** How many events certainly, and how many possibly, lie in a slice of the axis. */
export interface Slice {
  readonly certain: number;
  readonly possible: number;
}

/** The events at some places over the axis in equal slices. Dates without a bound count as possible to the edge of the axis. */
export function densityOf(events: EventColumns, places: Uint32Array, domain: Domain, slices: number): Slice[] {
  const certain = new Array<number>(slices).fill(0);
  const steps = new Array<number>(slices + 1).fill(0);
  const sliceAt = (time: number) => Math.floor((slices * (time - domain[0])) / (domain[1] - domain[0]));
  for (const place of places) {
    const [from, to] = [at(events.from, place), at(events.to, place)];
    const first = from === BEFORE_ALL ? 0 : sliceAt(from * DAY);
    const last = to === AFTER_ALL ? slices - 1 : sliceAt((to + 1) * DAY - 1);
    if (last < 0 || first >= slices) continue;
    const [start, end] = [Math.max(first, 0), Math.min(last, slices - 1)];
    steps[start] = (steps[start] ?? 0) + 1;
    steps[end + 1] = (steps[end + 1] ?? 0) - 1;
    // A known day goes to the slice that its noon lies in, however fine the slices are.
    const only = from === to ? sliceAt(from * DAY + DAY / 2) : first === last ? first : undefined;
    if (only !== undefined) certain[only] = (certain[only] ?? 0) + 1;
  }
  let possible = 0;
  return certain.map((count, index) => {
    possible += steps[index] ?? 0;
    return { certain: count, possible };
  });
}
