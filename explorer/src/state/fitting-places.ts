import { type Dataset, eventsByAgency } from "attributed-events";
import { allRoles, folded } from "../columns/event-columns.js";
import { at, someIn } from "../columns/runs.js";
import type { Lookup } from "./lookup.js";
import type { ViewState } from "./view-state.js";

type Fits = (place: number) => boolean;

/** The places, in the order of dates, of the events that fit every choice but the days. */
export function fittingPlaces(lookup: Lookup, state: ViewState): Uint32Array {
  const filters = [partFilter(lookup, state), titleFilter(lookup, state)].filter((filter) => filter !== undefined);
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

/**
 * 1 for each actor that counts as one of the agencies. The library is asked which do: about a dataset in which every agency
 * takes part in one event of its own.
 */
function countingAs(dataset: Dataset, agencies: readonly string[], units: boolean): Uint8Array {
  const [sample] = dataset.events;
  const counts = new Uint8Array(dataset.actors.length);
  if (sample === undefined) return counts;
  const places = new Map<object, number>();
  const events = dataset.actors.flatMap(({ id, type }, place) => {
    if (type !== "agency") return [];
    const event: Dataset["events"][number] = {
      ...sample,
      participants: [{ actor: id, role: "bystander", claim: sample.claims[0] ?? "claim:none" }],
    };
    places.set(event, place);
    return [event];
  });
  for (const id of agencies)
    for (const event of eventsByAgency({ ...dataset, events }, id, { includeUnits: units, includeRetracted: true }))
      counts[places.get(event) ?? 0] = 1;
  return counts;
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
