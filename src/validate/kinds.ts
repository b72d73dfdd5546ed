import type { Actor, Claim, ReportedEvent, Source } from "../generated/types.js";

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

/** A kind of record, as the prefix of its ids says it. */
export type RecordKind = keyof RecordTypes;

/** The key of a dataset that holds each kind. */
export const listOf = { source: "sources", actor: "actors", event: "events", claim: "claims" } as const;

/** The four kinds, in the model's order. */
export const kinds = ["source", "actor", "event", "claim"] as const satisfies readonly RecordKind[];

/** The kind that an id's prefix names, or `undefined`. */
export function kindOfId(id: string): RecordKind | undefined {
  for (const kind of kinds) if (id.startsWith(kind) && id[kind.length] === ":") return kind;
  return undefined;
}
