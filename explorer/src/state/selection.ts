import type { Certainty, ReportedEvent } from "attributed-events";
import { certaintyAt, dayRange } from "../columns/certainty-at.js";
import { fittingPlaces } from "./fitting-places.js";
import { type Lookup, recordsAt } from "./lookup.js";
import { changed, choicesIn, hasRange, type ViewState } from "./view-state.js";

/** Events and their places in the order of dates. */
export interface SomeEvents {
  readonly events: readonly ReportedEvent[];
  readonly places: Uint32Array;
}

/** The events that a reader's choices leave, in the order of their dates, each with what it has to do with the range. */
export interface Selection extends SomeEvents {
  /** The same by how sure it is that they lie in the range. `undefined` while no range is asked for. */
  readonly sorted: Readonly<Record<Certainty, SomeEvents>> | undefined;
  /** The events that certainly or perhaps lie in the range; all of them while none is asked for. */
  readonly inRange: SomeEvents;
}

/** The events that fit, whatever their dates; the same object again while only days were chosen. */
const fitting = new WeakMap<Lookup, Map<string, SomeEvents>>();

export function selectEvents(lookup: Lookup, state: ViewState): Selection {
  const all = eventsFitting(lookup, state);
  if (!hasRange(state)) return { ...all, sorted: undefined, inRange: all };
  return { ...all, ...sortedByRange(lookup, all, state) };
}

function eventsFitting(lookup: Lookup, state: ViewState): SomeEvents {
  const key = choicesIn(changed(state, { from: undefined, to: undefined }));
  const known = fitting.get(lookup) ?? new Map<string, SomeEvents>();
  const found = known.get(key) ?? at(lookup, fittingPlaces(lookup, state));
  // The last few: what is looked at, and the same without one of the choices.
  fitting.set(lookup, new Map([...known].filter(([one]) => one !== key).slice(-3)).set(key, found));
  return found;
}

const at = ({ ordered }: Lookup, places: Uint32Array): SomeEvents => ({ places, events: recordsAt(ordered, places) });

function sortedByRange(lookup: Lookup, { places }: SomeEvents, { from, to }: ViewState) {
  const range = dayRange(from, to);
  const found: Record<Certainty, number[]> = { definite: [], possible: [], none: [] };
  const inRange: number[] = [];
  for (const place of places) {
    const certainty = certaintyAt(lookup.columns.events, place, range);
    found[certainty].push(place);
    if (certainty !== "none") inRange.push(place);
  }
  const some = (list: readonly number[]) => at(lookup, Uint32Array.from(list));
  return {
    sorted: { definite: some(found.definite), possible: some(found.possible), none: some(found.none) },
    inRange: some(inRange),
  };
}

/** The events that certainly or perhaps lie in the range; all of them while none is asked for. */
export const inRange = ({ inRange: found }: Selection): readonly ReportedEvent[] => found.events;
