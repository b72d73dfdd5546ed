import type { Dataset } from "../generated/types.js";
import { withUnits } from "./agency-tree.js";
import { isAsSure } from "./certainty-filter.js";
import { certaintyIn } from "./date-certainty.js";
import { inDateOrder } from "./date-order.js";
import type { EventFilter, EventQuestion, PartWanted } from "./event-question.js";
import { answerFrom, countFrom } from "./index/answer.js";
import { eventIndexOf } from "./index/event-index.js";
import type { EventOf } from "./records.js";
import { isCurrent } from "./retracted.js";

function partFilter(dataset: Dataset, { actor, roles, ...part }: PartWanted): EventFilter {
  const actors = part.withUnits ? withUnits(part.where, dataset, actor) : new Set([actor]);
  return ({ participants }) =>
    participants.some((one) => actors.has(one.actor) && (roles === undefined || roles.includes(one.role)));
}

/** Every event that passes, one after the other: what the index answers faster. In the dataset's order. */
function plainAnswer<D extends Dataset>(dataset: D, { options, dates, part, filters }: EventQuestion): EventOf<D>[] {
  const all: EventFilter[] = [isCurrent(options)];
  if (dates) all.push(({ when }) => isAsSure(certaintyIn(dates.range, when), dates.certainty));
  if (part) all.push(partFilter(dataset, part));
  all.push(...filters);
  const events: readonly EventOf<D>[] = dataset.events;
  return events.filter((event) => all.every((fits) => fits(event)));
}

/** The events that answer a question, in order of date. */
export function eventsAnswering<D extends Dataset>(dataset: D, question: EventQuestion): EventOf<D>[] {
  const index = eventIndexOf(dataset, question.options);
  // The index was built from this dataset: its events are the dataset's own.
  const answer = index && (answerFrom(index, question) as EventOf<D>[] | undefined);
  return answer ?? inDateOrder(plainAnswer(dataset, question));
}

/** How many events answer a question. */
export function countAnswering(dataset: Dataset, question: EventQuestion): number {
  const index = eventIndexOf(dataset, question.options);
  return (index && countFrom(index, question)) ?? plainAnswer(dataset, question).length;
}
