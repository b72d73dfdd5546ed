import { type Dataset, eventsByAgency, findEvents, type ReportedEvent } from "attributed-events";
import { allRoles, dateKinds, folded, statuses } from "../columns/event-columns.js";
import { at, someIn } from "../columns/runs.js";
import type { Lookup } from "./lookup.js";
import type { ViewState } from "./view-state.js";

type Fits = (place: number) => boolean;

/** The places, in the order of dates, of the events that fit every choice but the days. */
export function fittingPlaces(lookup: Lookup, state: ViewState): Uint32Array {
  const filters = [
    partFilter(lookup, state),
    actorFilter(lookup, state),
    placeFilter(lookup, state),
    sourceFilter(lookup, state),
    wordFilter(lookup.columns.events.status, statuses, state.statuses),
    wordFilter(lookup.columns.events.kind, dateKinds, state.dated),
    titleFilter(lookup, state),
  ].filter((filter) => filter !== undefined);
  const all = Uint32Array.from(lookup.ordered, (_, place) => place);
  return filters.length === 0 ? all : all.filter((place) => filters.every((fits) => fits(place)));
}

/** Who takes part, and as what. */
function partFilter(lookup: Lookup, { agencies, roles, units }: ViewState): Fits | undefined {
  const { actors, roles: rolesOf } = lookup.columns.events;
  const known = agencies.filter((id) => lookup.actors.get(id)?.type === "agency");
  if (known.length === 0 && roles.length === 0) return undefined;
  const counts = known.length === 0 ? undefined : countingAs(lookup.dataset, known, units);
  const wanted = new Set(roles.map((role) => allRoles.indexOf(role)));
  return (place) =>
    someIn(actors, place, (actor, index) => {
      return (counts === undefined || at(counts, actor) === 1) && (wanted.size === 0 || wanted.has(at(rolesOf, index)));
    });
}

/** 1 for each actor that counts as one of the agencies. */
const countingAs = (dataset: Dataset, agencies: readonly string[], units: boolean): Uint8Array =>
  actorsIn(dataset, (each) =>
    agencies.flatMap((id) => eventsByAgency(each, id, { includeUnits: units, includeRetracted: true })),
  );

/**
 * 1 for each actor who takes part in one of the events that the library answers with, when it is asked about a dataset in
 * which everybody takes part in one event of their own: so it alone decides who counts as whom.
 */
function actorsIn(dataset: Dataset, ask: (each: Dataset) => readonly ReportedEvent[]): Uint8Array {
  const counts = new Uint8Array(dataset.actors.length);
  const [sample] = dataset.events;
  if (sample === undefined) return counts;
  const claim = sample.claims[0] ?? "claim:none";
  const events = dataset.actors.map(({ id }): ReportedEvent => {
    return { ...sample, participants: [{ actor: id, role: "bystander", claim }] };
  });
  const places = new Map(events.map((event, place) => [event, place]));
  for (const event of ask({ ...dataset, events })) counts[places.get(event) ?? 0] = 1;
  return counts;
}

/** One of these takes part. */
function actorFilter({ dataset, actors, columns }: Lookup, { actors: ids }: ViewState): Fits | undefined {
  const known = ids.filter((id) => actors.has(id));
  if (known.length === 0) return undefined;
  const counts = actorsIn(dataset, (each) =>
    known.flatMap((id) => findEvents(each, { actor: id, includeRetracted: true })),
  );
  return (place) => someIn(columns.events.actors, place, (actor) => at(counts, actor) === 1);
}

/** It happened in one of these. */
function placeFilter({ columns: { events } }: Lookup, { places }: ViewState): Fits | undefined {
  const wanted = new Set(places.map((name) => events.places.indexOf(name)));
  return places.length === 0 ? undefined : (place) => wanted.has(at(events.place, place));
}

/** A claim on it was read in one of these. */
function sourceFilter({ dataset, columns: { events, claims } }: Lookup, { sources }: ViewState): Fits | undefined {
  if (sources.length === 0) return undefined;
  const ids = new Set(sources);
  const wanted = dataset.sources.map(({ id }) => ids.has(id));
  return (place) =>
    someIn(events.claims, place, (claim) => someIn(claims.sources, claim, (source) => wanted[source] === true));
}

/** Its word of a vocabulary is one of these. */
function wordFilter<Word>(column: Uint8Array, all: readonly Word[], wanted: readonly Word[]): Fits | undefined {
  return wanted.length === 0 ? undefined : (place) => wanted.includes(all[at(column, place)] as Word);
}

/** The titles of a dataset, parted when they are first searched. */
const parted = new WeakMap<Lookup, readonly string[]>();

function titleFilter(lookup: Lookup, { words }: ViewState): Fits | undefined {
  const wanted = folded(words.trim());
  if (wanted === "") return undefined;
  const titles = parted.get(lookup) ?? lookup.columns.events.titles.split("\n");
  parted.set(lookup, titles);
  return (place) => titles[place]?.includes(wanted) ?? false;
}
