import type { Dataset } from "../../../src/generated/types.js";
import { countEvents, eventsBetween, eventsByAgency, findEvents } from "../../../src/index.js";
import type { Answerer } from "../question.js";

/**
 * This library, by the functions that a user calls, with arguments as a user writes them: literals. An object that is spread
 * into another (`{ ...range, agency }`) takes the engine two microseconds more, to make it and to look at its keys.
 */
export const own = (dataset: Dataset): Answerer => ({
  name: "attributed-events",
  count: ({ dates, agency }) => {
    if (dates === undefined) return agency ? countEvents(dataset, { agency: agency.id }) : dataset.events.length;
    const { from, to, certainty } = dates;
    return agency
      ? countEvents(dataset, { from, to, certainty, agency: agency.id })
      : countEvents(dataset, { from, to, certainty });
  },
  list: ({ dates, agency }) => {
    if (dates && agency) {
      const { from, to, certainty } = dates;
      return findEvents(dataset, { from, to, certainty, agency: agency.id });
    }
    if (dates) return eventsBetween(dataset, { from: dates.from, to: dates.to }, { certainty: dates.certainty });
    return agency ? eventsByAgency(dataset, agency.id) : dataset.events;
  },
});
