import type { Dataset, ReportedEvent } from "../../generated/types.js";
import { type DateColumns, dateColumns } from "./date-columns.js";
import { type Participation, participation } from "./participation.js";

/** What is kept of a dataset's events so that questions about dates and participants need not look at all of them. */
export interface EventIndex {
  readonly columns: DateColumns;
  readonly participation: Participation;
}

/** The index of some events of a dataset. */
export function eventIndex(dataset: Dataset, events: readonly ReportedEvent[]): EventIndex {
  const { columns, order } = dateColumns(events);
  return { columns, participation: participation(dataset, events, order) };
}
