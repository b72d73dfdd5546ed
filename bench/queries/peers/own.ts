import type { Dataset } from "../../../src/generated/types.js";
import { countEvents, eventsBetween, eventsByAgency, findEvents } from "../../../src/index.js";
import type { Answerer, DateQuestion } from "../question.js";

/** This library, by the functions that a user calls, with arguments as a user writes them. The dataset has been indexed. */
export const own = (dataset: Dataset): Answerer => ({
  name: "attributed-events",
  count: ({ dates, agency }) => {
    if (dates && agency) return countEvents(dataset, { ...whenOf(dates), agency: agency.id });
    if (dates) return countEvents(dataset, whenOf(dates));
    return agency ? countEvents(dataset, { agency: agency.id }) : dataset.events.length;
  },
  list: ({ dates, agency }) => {
    if (dates && agency) return findEvents(dataset, { ...whenOf(dates), agency: agency.id });
    if (dates) return eventsBetween(dataset, { from: dates.from, to: dates.to }, { certainty: dates.certainty });
    return agency ? eventsByAgency(dataset, agency.id) : dataset.events;
  },
});

const whenOf = ({ from, to, certainty }: DateQuestion) => ({ from, to, certainty });
