import type { Interval } from "./graph-part.js";
import type { GraphParts } from "./graph-parts.js";

/**
 * A GEXF document of graphology-gexf with what that does not write: the intervals of nodes and edges, for Gephi's
 * timeline. A bound that is not there leaves the interval open. Coordinates become doubles even where all are whole.
 *
 * Tags are found as text: in XML a `<` stands nowhere but at the beginning of a tag, and ids have nothing to escape.
 */
export function withIntervals(xml: string, { nodes, edges }: GraphParts): string {
  const intervals = new Map([...nodes, ...edges].map(({ id, interval }) => [id, interval]));
  return xml
    .replace("<graph ", '<graph mode="dynamic" timeformat="date" ')
    .replace(/(<attribute id="(?:lat|long)itude" title="\w+" type=")\w+/g, "$1double")
    .replace(/<(?:node|edge) id="([^"]+)"/g, (tag: string, id: string) => tag + bounds(intervals.get(id)))
    .concat("\n");
}

function bounds(interval: Interval | undefined): string {
  const start = interval?.earliest ? ` start="${interval.earliest}"` : "";
  return interval?.latest ? `${start} end="${interval.latest}"` : start;
}
