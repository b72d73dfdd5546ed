import { DOMParser, type Element, XMLSerializer } from "@xmldom/xmldom";
import type { GraphEdge, GraphNode } from "./graph-part.js";
import type { GraphParts } from "./graph-parts.js";

/**
 * A GEXF document with the intervals of its nodes and edges, for Gephi's timeline: graphology-gexf writes everything
 * else, but no dynamic graphs. A bound that is not there leaves the interval open. Coordinates are doubles even where
 * all are whole numbers.
 */
export function withIntervals(xml: string, { nodes, edges }: GraphParts): string {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  for (const graph of document.getElementsByTagName("graph")) {
    graph.setAttribute("mode", "dynamic");
    graph.setAttribute("timeformat", "date");
  }
  for (const attribute of document.getElementsByTagName("attribute")) {
    if (/^l(?:at|ong)itude$/.test(attribute.getAttribute("id") ?? "")) attribute.setAttribute("type", "double");
  }
  date(document.getElementsByTagName("node"), nodes);
  date(document.getElementsByTagName("edge"), edges);
  return `${new XMLSerializer().serializeToString(document)}\n`;
}

/** The elements are listed before any is changed: xmldom walks the document anew for a list after every change. */
function date(elements: Iterable<Element>, dated: readonly (GraphNode | GraphEdge)[]) {
  const intervals = new Map(dated.map(({ id, interval }) => [id, interval]));
  for (const element of [...elements]) {
    const interval = intervals.get(element.getAttribute("id") ?? "");
    if (interval?.earliest) element.setAttribute("start", interval.earliest);
    if (interval?.latest) element.setAttribute("end", interval.latest);
  }
}
