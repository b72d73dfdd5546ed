import { AFTER_ALL, BEFORE_ALL, dayNumber } from "../columns/day-number.js";
import type { Lookup } from "../state/lookup.js";
import type { ViewState } from "../state/view-state.js";

export const DAY = 86_400_000;

/** Many events share a day, and reading one takes longer than remembering it. */
const starts = new Map<string, number>();

/** The first moment of a day, in milliseconds. */
export function startOf(day: string): number {
  const known = starts.get(day);
  if (known !== undefined) return known;
  const start = Date.parse(`${day}T00:00:00Z`);
  starts.set(day, start);
  return start;
}

/** The first moment after a day. */
export const endOf = (day: string): number => startOf(day) + DAY;

/** Two moments, in milliseconds. */
export type Domain = readonly [number, number];

/** What an axis has to show: every day that the data names, with room at the ends for what fades out there. None where it names no day. */
export function domainOf({ dataset: { sources }, columns: { events } }: Lookup): Domain | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const include = (day: number) => {
    if (day === BEFORE_ALL || day === AFTER_ALL) return;
    first = Math.min(first, day * DAY);
    last = Math.max(last, (day + 1) * DAY);
  };
  for (const days of [events.from, events.to, events.innerFrom, events.innerTo]) for (const day of days) include(day);
  if (sources.length < 1000)
    for (const { published } of sources) if (published?.length === 10) include(dayNumber(published, BEFORE_ALL));
  return Number.isFinite(first) ? padded([first, last], 0.09) : undefined;
}

/** The axis for a range of days: the range with a little around it, within the whole. */
export function zoomedDomain(whole: Domain, { from, to }: ViewState): Domain {
  const range: Domain = [from === undefined ? whole[0] : startOf(from), to === undefined ? whole[1] : endOf(to)];
  return range[0] < range[1] ? padded(range, 0.12) : whole;
}

function padded([first, last]: Domain, share: number): Domain {
  const room = Math.max((last - first) * share, DAY);
  return [first - room, last + room];
}
