import type { Certainty, ReportedEvent } from "attributed-events";
import { occurrencesIn } from "../accounts/same-events.js";
import { dateKinds } from "../columns/event-columns.js";
import { at } from "../columns/runs.js";
import { type Lookup, recordsAt } from "../state/lookup.js";
import type { Selection } from "../state/selection.js";
import { inTime } from "./in-time.js";

/** Events that stand together, in order of time. */
export interface EventGroup {
  readonly key: "dated" | "unknown" | "none";
  /** Without a title they simply stand there; with one they are folded away under it. */
  readonly title?: string;
  readonly events: readonly ReportedEvent[];
  /** How sure it is that one lies in the range that is asked for. */
  readonly certaintyOf: (event: ReportedEvent) => Certainty | undefined;
}

/** The events as they are listed: those with a date in order of time, and folded away those without and those out of the range. */
export function grouped(lookup: Lookup, { places, sorted }: Selection): EventGroup[] {
  const shown = sorted === undefined ? places : [...sorted.definite.places, ...sorted.possible.places];
  const isUndated = (place: number) => dateKinds[at(lookup.columns.events.kind, place)] === "unknown";
  const ordered = inTime(lookup, shown);
  const definite = new Set(sorted?.definite.events);
  const certaintyOf = (event: ReportedEvent) =>
    sorted === undefined ? undefined : definite.has(event) ? "definite" : "possible";
  const eventsAt = (some: Uint32Array) => occurrencesIn(lookup.dataset, recordsAt(lookup.ordered, some));
  const groups: readonly EventGroup[] = [
    { key: "dated", certaintyOf, events: eventsAt(ordered.filter((place) => !isUndated(place))) },
    {
      key: "unknown",
      title: sorted === undefined ? "without a date" : "without a date: each may lie in the range",
      certaintyOf,
      events: eventsAt(ordered.filter(isUndated)),
    },
    {
      key: "none",
      title: "not in the range: no day that they can have been lies in it",
      certaintyOf: () => "none",
      events: eventsAt(inTime(lookup, sorted?.none.places ?? [])),
    },
  ];
  return groups.filter(({ events }) => events.length > 0);
}
