import type { Dataset, EventId, ReportedEvent } from "attributed-events";

const known = new WeakMap<Dataset, ReadonlyMap<string, readonly EventId[]>>();

/** The events that are judged to be accounts of one occurrence, by the id of each; of one about which nobody judged, nothing. */
export function sameEvents(dataset: Dataset): ReadonlyMap<string, readonly EventId[]> {
  const classes = known.get(dataset) ?? classesIn(dataset);
  known.set(dataset, classes);
  return classes;
}

function classesIn({ judgements = [] }: Dataset): ReadonlyMap<string, readonly EventId[]> {
  const classes = new Map<string, readonly EventId[]>();
  for (const { type, records } of judgements) {
    if (type !== "same-event") continue;
    const ids = records as readonly EventId[]; // A judgement of one event is about events.
    const all = [...new Set(ids.flatMap((id) => classes.get(id) ?? [id]))];
    for (const id of all) classes.set(id, all);
  }
  return classes;
}

/** Whether this event is the one of its occurrence that stands for all: the first in the list it is looked for in. */
export function occurrencesIn(dataset: Dataset, events: readonly ReportedEvent[]): readonly ReportedEvent[] {
  const classes = sameEvents(dataset);
  if (classes.size === 0) return events;
  const met = new Set<string>();
  return events.filter(({ id }) => {
    if (met.has(id)) return false;
    for (const same of classes.get(id) ?? []) met.add(same);
    return true;
  });
}
