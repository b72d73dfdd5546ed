import { AFTER_ALL, BEFORE_ALL } from "../columns/day-number.js";
import { at } from "../columns/runs.js";
import type { Lookup } from "../state/lookup.js";

interface Order {
  /** How early an event is among all, by its place; and the place of the event that is so early. */
  readonly ranks: Uint32Array;
  readonly places: Uint32Array;
}

const known = new WeakMap<Lookup, Order>();

/** Places in order of time: by the first day an event may lie on; where that is open, by the last, or by the first on which it is known to have been going on. Without any day, at the end. */
export function inTime(lookup: Lookup, places: ArrayLike<number> & Iterable<number>): Uint32Array {
  const order = known.get(lookup) ?? orderOf(lookup);
  known.set(lookup, order);
  const ranks = Uint32Array.from(places, (place) => at(order.ranks, place)).sort();
  return ranks.map((rank) => at(order.places, rank));
}

/** More than there can be places, so that day and place make one number, which sorts faster than two. */
const PLACES = 2 ** 27;

/** Later than any day that can be written. */
const LATEST = 2 ** 24;

const isDay = (day: number) => day !== BEFORE_ALL && day !== AFTER_ALL;

function orderOf({ columns: { events } }: Lookup): Order {
  const keys = Float64Array.from(events.from, (from, place) => {
    const known = [from, at(events.to, place), at(events.innerFrom, place)].find(isDay);
    return (known ?? LATEST) * PLACES + place;
  }).sort();
  const places = Uint32Array.from(keys, (key) => ((key % PLACES) + PLACES) % PLACES);
  const ranks = new Uint32Array(places.length);
  for (const [rank, place] of places.entries()) ranks[place] = rank;
  return { ranks, places };
}
