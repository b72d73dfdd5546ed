import type { ClaimId, When } from "../../generated/types.js";
import type { ExportedPart } from "../shared/exported-part.js";

/** A cell of Gephi's data table; what is `undefined` is left out. */
export type GraphValue = string | number | boolean | undefined;

/** When a node or an edge is there, in Gephi's timeline: inclusive days, `null` for no bound. */
export interface Interval {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export const intervalOf = ({ earliest, latest }: When): Interval => ({ earliest, latest });

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: Readonly<Record<string, GraphValue>>;
  readonly interval?: Interval;
}

export interface GraphEdge {
  /** Different for every edge, and the same whenever the dataset is. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** What the edge says, as Gephi draws it along the edge. */
  readonly label: string;
  /** What kind of tie it is: GEXF keeps parallel edges of different kinds apart. */
  readonly kind: string;
  readonly attributes: Readonly<Record<string, GraphValue>>;
  readonly interval?: Interval;
}

/** Several values in one cell. */
export const listed = (values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : values.join(" | ");

/** On whose word an edge stands: the claims and the sentences that say who says so. */
export const accordingTo = ({ sentenceOf }: ExportedPart, ids: readonly ClaimId[]) => ({
  claim: listed(ids),
  according_to: ids.map(sentenceOf).join(" "),
});
