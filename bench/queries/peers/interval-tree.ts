import { IntervalTree } from "node-interval-tree";
import type { Dataset } from "../../../src/generated/types.js";
import { type Columns, sureEnough } from "../columns.js";
import type { Answerer } from "../question.js";
import { byPlaces } from "./places.js";

interface Span {
  readonly low: number;
  readonly high: number;
  readonly at: number;
}

export function intervalTreeOf({ starts, ends }: Columns): IntervalTree<Span> {
  const tree = new IntervalTree<Span>();
  for (let at = 0; at < starts.length; at++) tree.insert({ low: starts[at] as number, high: ends[at] as number, at });
  return tree;
}

/** A balanced tree of intervals. */
export function intervalTree(dataset: Dataset, columns: Columns): Answerer {
  const tree = intervalTreeOf(columns);
  return byPlaces("node-interval-tree", dataset, (dates) => {
    const places = tree.search(dates.fromDay, dates.toDay).map(({ at }) => at);
    return dates.certainty === "any" ? places : places.filter(sureEnough(columns, dates));
  });
}
