import type { DateRange } from "../../calendar/date-range.js";
import type { Dataset } from "../../generated/types.js";
import { checkKeys, type KeyKinds } from "../asking/caller-mistake.js";
import {
  type CertaintyFilter,
  certaintyWanted,
  type OpenEndedOption,
  openEndedFilters,
} from "../asking/certainty-filter.js";
import { checkedRange } from "../asking/checked-range.js";
import type { EventOf } from "../asking/records.js";
import type { RetractedOption } from "../asking/retracted.js";
import { eventsAnswering } from "./events-answering.js";

/** What to answer with. */
export interface EventsBetweenOptions extends OpenEndedOption, RetractedOption {
  /** Only events that certainly happened in the range, only those that perhaps did, or both. Default: `"any"`. */
  readonly certainty?: CertaintyFilter | undefined;
}

const optionKeys: KeyKinds<EventsBetweenOptions> = {
  certainty: "value",
  openEnded: "flag",
  includeRetracted: "flag",
};

/**
 * The events that certainly or possibly happened between two days, both inclusive; an end left out is open.
 * In order of their first possible day (an open start comes first), then of their last (an open end comes last), then
 * of their ids. Empty where there is none. `dateCertainty` tells which of them are certain.
 *
 * What an event's status is does not matter here: what was alleged, intended or demanded has a date too.
 *
 * @throws RangeError where an end is not a date of the calendar, or `from` is after `to`.
 *
 * @example
 * ```ts
 * import { dataset, eventsBetween } from "attributed-events";
 *
 * const november = { from: "2022-11-01", to: "2022-11-30" };
 * eventsBetween(dataset, november, { certainty: "definite" }).every(({ when }) => when.earliest !== null); // true
 * ```
 */
export function eventsBetween<D extends Dataset>(
  dataset: D,
  range: DateRange,
  options: EventsBetweenOptions = {},
): EventOf<D>[] {
  const days = checkedRange("eventsBetween: range", range);
  checkKeys("eventsBetween: options", options, optionKeys);
  const certainty = certaintyWanted("eventsBetween: options", options);
  const filters = openEndedFilters(range, options);
  return eventsAnswering(dataset, { options, dates: { range, days, certainty }, filters });
}
