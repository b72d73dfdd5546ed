import type { Dataset, ReportedEvent } from "attributed-events";
import type { ViewState } from "../state/view-state.js";

export const DAY = 86_400_000;

/** The first moment of a day, in milliseconds. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The first moment after a day. */
export const endOf = (day: string): number => startOf(day) + DAY;

/** Two moments, in milliseconds. */
export type Domain = readonly [number, number];

/** What an axis has to show: every day that the data names, with room at the ends for what fades out there. */
export function domainOf({ sources }: Dataset, events: readonly ReportedEvent[]): Domain {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const include = (day: string | null) => {
    if (day === null) return;
    first = Math.min(first, startOf(day));
    last = Math.max(last, endOf(day));
  };
  for (const { when } of events)
    for (const day of [when.earliest, when.latest, when.throughout?.from ?? null, when.throughout?.to ?? null])
      include(day);
  if (sources.length < 1000) for (const { published } of sources) if (published?.length === 10) include(published);
  return Number.isFinite(first) ? padded([first, last], 0.09) : padded([0, DAY], 1);
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
