import {
  referencesInActor,
  referencesInClaim,
  referencesInEvent,
  referencesInSource,
  type TakeReference,
} from "../generated/references.js";
import type { RecordKind, RecordTypes } from "./kinds.js";

/** For each kind, a walk over every reference from a record of that kind to another, in the order of the model's fields. */
export const eachReference: { readonly [K in RecordKind]: (record: RecordTypes[K], take: TakeReference) => void } = {
  source: referencesInSource,
  actor: referencesInActor,
  event: referencesInEvent,
  claim: referencesInClaim,
};
