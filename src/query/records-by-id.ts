import type { Actor, Claim, Dataset, RecordId, ReportedEvent, Source } from "../generated/types.js";

/** The records of a dataset, to be had by id. */
export interface RecordsById {
  readonly sources: ReadonlyMap<RecordId, Source>;
  readonly actors: ReadonlyMap<RecordId, Actor>;
  readonly events: ReadonlyMap<RecordId, ReportedEvent>;
  readonly claims: ReadonlyMap<RecordId, Claim>;
}

const byId = <R extends { readonly id: RecordId }>(records: readonly R[]): ReadonlyMap<RecordId, R> =>
  new Map(records.map((record) => [record.id, record]));

/** The records of a dataset by id. Withdrawn ones too: their ids still resolve. */
export function recordsById({ sources, actors, events, claims }: Dataset): RecordsById {
  return { sources: byId(sources), actors: byId(actors), events: byId(events), claims: byId(claims) };
}
