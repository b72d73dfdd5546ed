import type { Judgement } from "../../generated/types.js";
import type { GraphEdge } from "./graph-part.js";

/** From the first record of a judgement to each other: the word of a curator, and of no source. */
export function judgementEdges({ type, records, by, on, reason }: Judgement, index: number): GraphEdge[] {
  const [first, ...others] = records;
  const attributes = { judgement: index + 1, judged_by: by, judged_on: on, reason };
  return others.map((target, place) => ({
    id: `judged ${index + 1} ${place + 1}`,
    source: first ?? target,
    target,
    label: `judged ${type}`,
    kind: `judged ${type}`,
    attributes,
  }));
}
