import type { Dataset, Evidence } from "../generated/types.js";
import { indexOfId } from "../records/index-of-id.js";

/** The passages of claims, in the dataset's order of claims; of an id that no claim has, none. */
export function passagesOf(ids: readonly string[], { claims }: Dataset): readonly Evidence[] {
  const places = new Set(ids.map((id) => indexOfId(claims, id)));
  return [...places].sort((a, b) => a - b).flatMap((at) => claims[at]?.evidence ?? []);
}
