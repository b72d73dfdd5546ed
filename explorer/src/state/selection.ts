import { type Certainty, dateCertainty, eventsByAgency, type ReportedEvent } from "attributed-events";
import type { Lookup } from "./lookup.js";
import { hasRange, type ViewState } from "./view-state.js";

/** The events that a reader's choices leave, in the order of their dates, each with what it has to do with the range. */
export interface Selection {
  /** Events that fit agencies, roles and words, whatever their dates. */
  readonly events: readonly ReportedEvent[];
  /** How sure it is that an event lies in the range. `undefined` while no range is asked for. */
  readonly certainty: ReadonlyMap<string, Certainty> | undefined;
}

/** Asks the library for what the reader chose. */
export function selectEvents(lookup: Lookup, state: ViewState): Selection {
  const words = state.words.trim().toLocaleLowerCase();
  const fitting = fitsAgencies(lookup, state);
  const events = lookup.ordered.filter(
    (event) => fitting(event) && (words === "" || event.title.toLocaleLowerCase().includes(words)),
  );
  return { events, certainty: hasRange(state) ? certainties(events, state) : undefined };
}

function fitsAgencies({ dataset, actors }: Lookup, view: ViewState): (event: ReportedEvent) => boolean {
  const { agencies, roles, units } = view;
  const known = agencies.filter((id) => actors.get(id)?.type === "agency");
  if (known.length === 0 && roles.length === 0) return () => true;
  if (known.length === 0) return ({ participants }) => participants.some(({ role }) => roles.includes(role));
  const options = { includeUnits: units, roles: roles.length === 0 ? undefined : roles };
  const ids = new Set(known.flatMap((id) => eventsByAgency(dataset, id, options)).map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

function certainties(events: readonly ReportedEvent[], { from, to }: ViewState): ReadonlyMap<string, Certainty> {
  const range = { from, to };
  return new Map(events.map(({ id, when }) => [id, dateCertainty(when, range)]));
}

/** The events that certainly or perhaps lie in the range; all of them while none is asked for. */
export const inRange = ({ events, certainty }: Selection): readonly ReportedEvent[] =>
  certainty === undefined ? events : events.filter(({ id }) => certainty.get(id) !== "none");
