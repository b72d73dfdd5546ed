import type { Dataset, ReportedEvent } from "../generated/types.js";
import type { EventOf } from "./records.js";
import { isCurrent, type RetractedOption } from "./retracted.js";

/** Whether an event is one of those asked for. */
export type EventFilter = (event: ReportedEvent) => boolean;

/** The events that pass every filter, in the dataset's order, without the withdrawn ones unless they are included. */
export function eventsWhere<D extends Dataset>(
  dataset: D,
  options: RetractedOption,
  ...filters: readonly EventFilter[]
): EventOf<D>[] {
  const events: readonly EventOf<D>[] = dataset.events;
  const all = [isCurrent(options), ...filters];
  return events.filter((event) => all.every((fits) => fits(event)));
}
