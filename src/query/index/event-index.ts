import { isFrozenHere } from "../../dataset/freeze.js";
import type { Dataset, ReportedEvent } from "../../generated/types.js";
import { remembered } from "../remembered.js";
import { isCurrent, type RetractedOption } from "../retracted.js";
import { type DateColumns, dateColumns } from "./date-columns.js";
import { type Participation, participation } from "./participation.js";

/** What is kept of a dataset's events so that questions about dates and participants need not look at all of them. */
export interface EventIndex {
  readonly columns: DateColumns;
  readonly participation: Participation;
}

/** Below this many events a plain filter is as quick. */
const WORTH_IT = 256;

function eventIndex(dataset: Dataset, events: readonly ReportedEvent[]): EventIndex {
  const { columns, order } = dateColumns(events);
  return { columns, participation: participation(dataset, events, order) };
}

const indexOfAll = /* @__PURE__ */ remembered((dataset) => eventIndex(dataset, dataset.events));

const indexOfCurrent = /* @__PURE__ */ remembered((dataset) => {
  const current = dataset.events.filter(isCurrent({}));
  return current.length === dataset.events.length ? indexOfAll(dataset) : eventIndex(dataset, current);
});

/** The index of a dataset that nobody can change and that is large enough to be worth it. Built when first asked for. */
export function eventIndexOf(dataset: Dataset, options: RetractedOption): EventIndex | undefined {
  if (dataset.events.length < WORTH_IT || !isFrozenHere(dataset)) return undefined;
  return options.includeRetracted === true ? indexOfAll(dataset) : indexOfCurrent(dataset);
}
