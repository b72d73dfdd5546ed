import type { ExportedPart } from "../shared/exported-part.js";
import { edgesOf } from "./edges.js";
import type { GraphEdge, GraphNode } from "./graph-part.js";
import { nodesOf } from "./nodes.js";

/** All that is drawn. */
export interface GraphParts {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export const graphParts = (context: ExportedPart): GraphParts => ({ nodes: nodesOf(context), edges: edgesOf(context) });
