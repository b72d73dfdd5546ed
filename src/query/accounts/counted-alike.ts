import type { Dataset, EventCount } from "../../generated/types.js";
import { grouped } from "../../records/grouped.js";
import { oneOfSame } from "../judged/same-records.js";
import type { Told } from "./told.js";

/** Counts put together that are in one measure and of the same people. */
export function countedAlike<D extends Dataset>(
  dataset: D,
  howMany: readonly Told<D, EventCount>[],
): readonly (readonly Told<D, EventCount>[])[] {
  const keyOf = ({ measure, group }: EventCount) =>
    `${measure} ${group === undefined ? "" : oneOfSame(dataset, group)}`;
  return [...grouped(howMany.map((told) => [keyOf(told.value), told] as const)).values()];
}
