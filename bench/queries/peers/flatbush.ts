import Flatbush from "flatbush";
import type { Dataset } from "../../../src/generated/types.js";
import { type Columns, sureEnough } from "../columns.js";
import type { Answerer } from "../question.js";
import { byPlaces } from "./places.js";

export function flatbushOf({ starts, ends }: Columns): Flatbush {
  const tree = new Flatbush(starts.length, 16, Int32Array);
  for (let at = 0; at < starts.length; at++) tree.add(starts[at] as number, 0, ends[at] as number, 0);
  tree.finish();
  return tree;
}

/** Spans of time as boxes without height in a packed Hilbert R-tree. */
export function flatbush(dataset: Dataset, columns: Columns): Answerer {
  const tree = flatbushOf(columns);
  return byPlaces("flatbush", dataset, (dates) =>
    tree.search(dates.fromDay, 0, dates.toDay, 0, dates.certainty === "any" ? undefined : sureEnough(columns, dates)),
  );
}
