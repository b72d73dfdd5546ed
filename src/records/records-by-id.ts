import type { Actor, Claim, Dataset, ReportedEvent, Source } from "../generated/types.js";
import { recordWithId } from "./index-of-id.js";

/** Records of one kind, to be had by id. What is asked for is looked for in the list as it is then. */
interface RecordList<R> {
  readonly get: (id: string) => R | undefined;
  readonly values: () => Iterable<R>;
}

/** Records under their ids; of two with the same id the last. */
export const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.id, record]));

/** The records of a dataset, to be had by id. */
export interface RecordsById {
  readonly sources: RecordList<Source>;
  readonly actors: RecordList<Actor>;
  readonly events: RecordList<ReportedEvent>;
  readonly claims: RecordList<Claim>;
}

const listById = <R extends { readonly id: string }>(records: readonly R[]): RecordList<R> => ({
  get: (id) => recordWithId(records, id),
  values: () => records,
});

/** The records of a dataset by id. Withdrawn ones too: their ids still resolve. */
export function recordsById({ sources, actors, events, claims }: Dataset): RecordsById {
  return { sources: listById(sources), actors: listById(actors), events: listById(events), claims: listById(claims) };
}
