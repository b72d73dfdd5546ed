import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import type { Dataset } from "../../generated/types.js";
import { attributedPart } from "../shared/attributed.js";
import { escapeCharacters, outsideXml } from "../shared/character-escape.js";
import { exportedPart } from "../shared/exported-part.js";
import type { ExportOptions, FileExport } from "../shared/exporter.js";
import { type LossTable, lossesOf } from "../shared/loss.js";
import type { GraphValue } from "./graph-part.js";
import { type GraphParts, graphParts } from "./graph-parts.js";
import { withIntervals } from "./intervals.js";

/** What a GEXF graph cannot say. */
export const gexfLosses: LossTable = {
  $schema: "is about our own file",
  schemaVersion: "is about our own file",
  language: "a graph has no language",
  "sources[].authors[]": "a graph has no place for the parts of a document's description",
  "sources[].stamps[]": "a graph has no place for the parts of a document's description",
  "sources[].text": "a graph has no place for a text and positions in it",
  "events[].when.phrase": "a graph has no place for a text and positions in it",
  "claims[].attribution[].cue.source": "a graph has no place for a text and positions in it",
  "claims[].attribution[].cue.start": "a graph has no place for a text and positions in it",
  "claims[].attribution[].cue.end": "a graph has no place for a text and positions in it",
  "claims[].evidence[]": "a graph has no place for a text and positions in it",
};

/**
 * The dataset as a GEXF 1.3 graph for Gephi, networkx and graphology; passages and their positions are lost. Sources,
 * actors, events and claims are nodes. Every edge carries the claim that it stands on and, in `according_to`, the
 * sentence that says who says so. The label of a claim is that sentence; the label of an event says whether it is only
 * alleged, intended or demanded. What somebody is accused of is never a line between them and an event: the claim
 * stands in between.
 *
 * Events and the edges to them have intervals for Gephi's timeline, open where the date has no bound. An interval says
 * on which days something can have been going on; `throughout_from` and `throughout_to` say on which it certainly was.
 *
 * @throws TypeError for a claim without attribution and for an id that no record has.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { toGexf } from "attributed-events/export";
 *
 * const { output, lost } = toGexf(dataset);
 * ```
 */
export function toGexf(dataset: Dataset, options: ExportOptions = {}): FileExport<string> {
  const part = attributedPart(dataset, options);
  const parts = graphParts(exportedPart(part, dataset));
  const drawn = gexf.write(graphOf(part, parts), { version: "1.3" });
  return { output: withIntervals(drawn, parts), lost: lossesOf(part, gexfLosses) };
}

function graphOf(part: Dataset, { nodes, edges }: GraphParts) {
  const graph = new MultiDirectedGraph();
  graph.updateAttributes(() => writable({ creator: "attributed-events", description: descriptionOf(part) }));
  for (const { id, label, attributes } of nodes) graph.addNode(id, writable({ label, ...attributes }));
  for (const { id, source, target, label, kind, attributes } of edges) {
    // Twice, because Gephi reads the kind of an edge and networkx its attributes alone.
    graph.addEdgeWithKey(id, source, target, writable({ label, kind, tie: kind, ...attributes }));
  }
  return graph;
}

const descriptionOf = ({ id, name, version, license }: Dataset) =>
  `${name} ${version} (${[license, id].filter((said) => said !== undefined).join("; ")}): what documents say happened, and on whose word. Nothing here is established.`;

/** Attributes as XML can hold them. */
function writable(attributes: Readonly<Record<string, GraphValue>>): Record<string, GraphValue> {
  const entries = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === "string" ? escapeCharacters(value, outsideXml) : value]),
  );
}
