import { inDateOrder } from "../../calendar/date-order.js";
import type { Dataset } from "../../generated/types.js";
import { dateFilter } from "../asking/certainty-filter.js";
import type { EventOf } from "../asking/records.js";
import { isCurrent } from "../asking/retracted.js";
import { answererOf } from "./answerer-of.js";
import type { EventFilter, EventQuestion } from "./event-question.js";
import { takesPart } from "./takes-part.js";

/** Every event that passes, one after the other: what an index answers faster. In the dataset's order. */
function plainAnswer<D extends Dataset>(dataset: D, { options, dates, part, filters }: EventQuestion): EventOf<D>[] {
  const all: EventFilter[] = [isCurrent(options)];
  if (dates) {
    const fits = dateFilter(dates.range, dates.certainty);
    all.push(({ when }) => fits(when));
  }
  if (part) all.push(takesPart(part.all(), part.roles));
  all.push(...filters);
  const events: readonly EventOf<D>[] = dataset.events;
  return events.filter((event) => all.every((fits) => fits(event)));
}

/** The events that answer a question, in order of date. */
export function eventsAnswering<D extends Dataset>(dataset: D, question: EventQuestion): EventOf<D>[] {
  // The index was built from this dataset: its events are the dataset's own.
  const answer = answererOf(dataset)?.list(question) as EventOf<D>[] | undefined;
  return answer ?? inDateOrder(plainAnswer(dataset, question));
}

/** How many events answer a question. */
export const countAnswering = (dataset: Dataset, question: EventQuestion): number =>
  answererOf(dataset)?.count(question) ?? plainAnswer(dataset, question).length;
