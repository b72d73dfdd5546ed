import type { Dataset } from "../generated/types.js";
import { isFrozenHere } from "./freeze.js";

/**
 * A function of a dataset that is asked often: the answer is kept for a dataset that this library froze, which nobody can
 * change, and derived anew for any other.
 */
export function remembered<T extends object>(derive: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const known = new WeakMap<Dataset, T>();
  return (dataset) => {
    const kept = known.get(dataset);
    if (kept !== undefined) return kept;
    const answer = derive(dataset);
    if (isFrozenHere(dataset)) known.set(dataset, answer);
    return answer;
  };
}
