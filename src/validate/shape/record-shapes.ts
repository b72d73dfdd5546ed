import { actorShape, claimShape, eventShape, type RecordShape, sourceShape } from "../../generated/shapes.js";
import type { RecordKind } from "../../records/kinds.js";

/** The shape of each kind of record. */
export const recordShapes: { readonly [K in RecordKind]: RecordShape } = {
  source: sourceShape,
  actor: actorShape,
  event: eventShape,
  claim: claimShape,
};
