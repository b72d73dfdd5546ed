import type { ActorId, ClaimId, EventId } from "../../generated/types.js";

/** The records of different readers that are taken for the same. */
export interface Aligned<Id extends string = string> {
  /** For each reader, in the order of `readers`, the id of its record; `null` where it has none. */
  readonly records: readonly (Id | null)[];
  /** How alike they are, from 0 to 1; absent where a record stands alone, or a person put them together. */
  readonly similarity?: number;
}

/** Which records of several readings are the same, one to one. Plain JSON: it can be kept, corrected by hand, and read back. */
export interface Alignment {
  /** The readers, in the order in which `records` names theirs. */
  readonly readers: readonly string[];
  /** Every actor of every reader, each in one row. */
  readonly actors: readonly Aligned<ActorId>[];
  /** Every claim, in reading order. */
  readonly claims: readonly Aligned<ClaimId>[];
  /** Every event, in the order in which one reads of them. */
  readonly events: readonly Aligned<EventId>[];
}
