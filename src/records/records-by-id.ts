import type { Actor, Claim, Dataset, ReportedEvent, Source } from "../generated/types.js";

/** The records of a dataset, to be had by id. */
export interface RecordsById {
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly events: ReadonlyMap<string, ReportedEvent>;
  readonly claims: ReadonlyMap<string, Claim>;
}

/** Records under their ids; of two with the same id the last. */
export const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.id, record]));

/** The records of a dataset by id. Withdrawn ones too: their ids still resolve. */
export function recordsById({ sources, actors, events, claims }: Dataset): RecordsById {
  return { sources: byId(sources), actors: byId(actors), events: byId(events), claims: byId(claims) };
}
