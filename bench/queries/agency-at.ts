import type { Dataset } from "../../src/generated/types.js";
import { TREE_SIZE, TREES } from "./collection.js";
import type { AgencyQuestion } from "./question.js";

/** Where an agency of each height stands in a tree, and how many units are below it. */
const heights = {
  leaf: { offset: 2, below: 0 },
  middle: { offset: 1, below: 10 },
  top: { offset: 0, below: 55 },
} as const;

type Height = keyof typeof heights;

export const agencyHeights = ["leaf", "middle", "top"] as const satisfies readonly Height[];

/** An agency of a height in the tree, with the range of places that it and its units have in the list of actors. */
export function agencyAt({ actors }: Dataset, height: Height, tree: number): AgencyQuestion {
  const { offset, below } = heights[height];
  const first = (tree % TREES) * TREE_SIZE + offset;
  const id = actors[first]?.id;
  if (id === undefined) throw new RangeError(`no actor ${first}`);
  return { id, first, last: first + below };
}
