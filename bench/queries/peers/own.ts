import type { Dataset } from "../../../src/generated/types.js";
import { countEvents, type EventCriteria, eventsBetween, eventsByAgency, findEvents } from "../../../src/index.js";
import type { Answerer, Question } from "../question.js";

function criteriaOf({ dates, agency }: Question): EventCriteria {
  return {
    ...(dates && { from: dates.from, to: dates.to, certainty: dates.certainty }),
    ...(agency && { agency: agency.id }),
  };
}

/** This library, by the functions that a user calls. The dataset has been indexed. */
export const own = (dataset: Dataset): Answerer => ({
  name: "attributed-events",
  count: (question) => countEvents(dataset, criteriaOf(question)),
  list: (question) => {
    const { dates, agency } = question;
    if (dates && agency) return findEvents(dataset, criteriaOf(question));
    if (dates)
      return eventsBetween(dataset, dates && { from: dates.from, to: dates.to }, { certainty: dates.certainty });
    return agency ? eventsByAgency(dataset, agency.id) : dataset.events;
  },
});
