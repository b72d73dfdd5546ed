import makeCrossfilter from "crossfilter2";
import type { Dataset, ReportedEvent } from "../../../src/generated/types.js";
import { type Columns, sureEnough } from "../columns.js";
import type { Answerer, DateQuestion } from "../question.js";

export function crossfilterOf({ events }: Dataset, { starts, ends }: Columns) {
  const records = makeCrossfilter(events.map((event, at) => ({ event, at })));
  return {
    records,
    byStart: records.dimension(({ at }) => starts[at] as number),
    byEnd: records.dimension(({ at }) => ends[at] as number),
  };
}

/** Two dimensions of a crossfilter, moved as a slider moves them: each answer starts from the one before. */
export function crossfilter(dataset: Dataset, columns: Columns): Answerer {
  const { records, byStart, byEnd } = crossfilterOf(dataset, columns);
  const total = records.groupAll().reduceCount();
  const move = ({ fromDay, toDay }: DateQuestion) => {
    byStart.filterRange([Number.NEGATIVE_INFINITY, toDay + 1]);
    byEnd.filterRange([fromDay, Number.POSITIVE_INFINITY]);
  };
  const list = (dates: DateQuestion): ReportedEvent[] => {
    move(dates);
    const fits = sureEnough(columns, dates);
    const found = records.allFiltered();
    return (dates.certainty === "any" ? found : found.filter(({ at }) => fits(at))).map(({ event }) => event);
  };
  return {
    name: "crossfilter2",
    count: ({ dates }) => {
      if (dates === undefined) return dataset.events.length;
      if (dates.certainty !== "any") return list(dates).length;
      move(dates);
      return Number(total.value());
    },
    list: ({ dates }) => (dates === undefined ? dataset.events : list(dates)),
  };
}
