import { keepFor } from "../../dataset/freeze.js";
import type { Dataset } from "../../generated/types.js";
import { isCurrent, type RetractedOption } from "../asking/retracted.js";
import { answererOf, answererSlot } from "../events/answerer-of.js";
import type { EventAnswerer } from "../events/event-question.js";
import { answerFrom, countFrom } from "./answer.js";
import { eventIndex } from "./event-index.js";

/** Below this many events a plain filter is as quick. */
export const WORTH_IT = 256;

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Answers from an index that is built at the first question; from another, where withdrawn events are asked for too. */
function indexAnswerer(dataset: Dataset): EventAnswerer {
  const { events } = dataset;
  const ofAll = lazily(() => eventIndex(dataset, events));
  const ofCurrent = lazily(() => {
    const current = events.filter(isCurrent({}));
    return current.length === events.length ? ofAll() : eventIndex(dataset, current);
  });
  const indexFor = ({ includeRetracted }: RetractedOption) => (includeRetracted === true ? ofAll() : ofCurrent());
  return {
    prepare: ofCurrent,
    list: (question) => answerFrom(indexFor(question.options), question),
    count: (question) => countFrom(indexFor(question.options), question),
  };
}

/**
 * Has the queries answer from an index for a dataset that this library froze and that is large enough to be worth it.
 * Whoever freezes a dataset calls this, and no query does: so a query on its own does not bring the index with it.
 */
export function attachIndex(dataset: Dataset): void {
  if (dataset.events.length >= WORTH_IT && answererOf(dataset) === undefined)
    keepFor(dataset, answererSlot, indexAnswerer(dataset));
}
