import type { Certainty } from "attributed-events";
import { AFTER_ALL, BEFORE_ALL, dayNumber } from "./day-number.js";
import type { EventColumns } from "./event-columns.js";
import { at } from "./runs.js";

/** A range of days as numbers. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

export const dayRange = (from: string | undefined, to: string | undefined): DayRange => ({
  from: dayNumber(from, BEFORE_ALL),
  to: dayNumber(to, AFTER_ALL),
});

/** What `dateCertainty` says of the event at a place, without looking at its record. */
export function certaintyAt(events: EventColumns, place: number, { from, to }: DayRange): Certainty {
  const [first, last] = [at(events.from, place), at(events.to, place)];
  if (last < from || first > to) return "none";
  if (at(events.innerTo, place) >= from && at(events.innerFrom, place) <= to) return "definite";
  return first >= from && last <= to ? "definite" : "possible";
}
