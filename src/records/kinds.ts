import type { Actor, ActorId, Claim, ClaimId, EventId, ReportedEvent, Source, SourceId } from "../generated/types.js";

/** The four kinds of record, each with its interface. */
export interface RecordTypes {
  /** A document that somebody published. */
  source: Source;
  /** Who acts, is acted on, or speaks. */
  actor: Actor;
  /** What claims say happened. */
  event: ReportedEvent;
  /** One proposition, on somebody's word. */
  claim: Claim;
}

/** The ids of each kind of record. */
interface IdTypes {
  source: SourceId;
  actor: ActorId;
  event: EventId;
  claim: ClaimId;
}

/** A record of any kind. */
export type AnyRecord = RecordTypes[keyof RecordTypes];

/** A kind of record, as the prefix of its ids says it. */
export type RecordKind = keyof RecordTypes;

/** The key of a dataset that holds each kind. */
export const listOf = { source: "sources", actor: "actors", event: "events", claim: "claims" } as const;

/** The four kinds, in the model's order. */
export const kinds = ["source", "actor", "event", "claim"] as const satisfies readonly RecordKind[];

/** Whether an id is of a kind. Nothing is an id of none. */
export const isIdOf = <K extends RecordKind>(kind: K, id: string | null | undefined): id is IdTypes[K] =>
  id?.startsWith(kind) === true && id[kind.length] === ":";

/** The kind that an id's prefix names, or `undefined`. */
export function kindOfId(id: string): RecordKind | undefined {
  for (const kind of kinds) if (isIdOf(kind, id)) return kind;
  return undefined;
}
