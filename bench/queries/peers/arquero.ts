import { table } from "arquero";
import type { Dataset, ReportedEvent } from "../../../src/generated/types.js";
import type { Columns } from "../columns.js";
import type { Answerer, DateQuestion } from "../question.js";

const overlap = "d.start <= $.to && d.end >= $.from";
const certain = "((d.innerStart <= $.to && d.innerEnd >= $.from) || (d.start >= $.from && d.end <= $.to))";
const conditions = {
  any: `(d, $) => ${overlap}`,
  definite: `(d, $) => ${overlap} && ${certain}`,
  possible: `(d, $) => ${overlap} && !${certain}`,
} as const;

/** A column table. */
export function arquero({ events }: Dataset, { starts, ends, innerStarts, innerEnds }: Columns): Answerer {
  const all = table({ start: starts, end: ends, innerStart: innerStarts, innerEnd: innerEnds });
  const filtered = ({ fromDay, toDay, certainty }: DateQuestion) =>
    all.params({ from: fromDay, to: toDay }).filter(conditions[certainty]);
  return {
    name: "arquero",
    count: ({ dates }) => (dates === undefined ? events.length : filtered(dates).numRows()),
    list: ({ dates }) => {
      if (dates === undefined) return events;
      return Array.from(filtered(dates).indices(false) as Iterable<number>, (at) => events[at] as ReportedEvent);
    },
  };
}
