import type { Judgement } from "../../generated/types.js";
import { kindOfId, type RecordKind, type RecordTypes } from "../../records/kinds.js";

/** A record of a dataset: where it stands in its list, its id as far as it has one, and itself where its shape is good. */
export interface RecordEntry<K extends RecordKind = RecordKind> {
  readonly at: number;
  readonly id: string | undefined;
  /** Of a broken id, what it was probably meant to be. */
  readonly meant?: string | undefined;
  readonly record: RecordTypes[K] | undefined;
  /** Of a record whose shape is not good, the part that is, where that is known. To read a broken field of it throws. */
  readonly part?: RecordTypes[K] | undefined;
}

/** Every record of a dataset by kind, in document order, broken ones included. */
export type RecordEntries = { readonly [K in RecordKind]: readonly RecordEntry<K>[] };

/** A judgement of good shape, and where it stands in its list. */
export interface PlacedJudgement {
  readonly place: number;
  readonly judgement: Judgement;
}

/** The records of a dataset by id. A broken record's id is known, its content is not. */
export interface RecordIndex {
  readonly entries: RecordEntries;
  /** What curators hold of the records, as far as its shape is good. */
  readonly judgements: readonly PlacedJudgement[];
  /** The first record of any kind with this id, broken or not. */
  readonly find: (id: string) => RecordEntry | undefined;
  /** The first record with this id, when its shape is good and it is of this kind. */
  readonly get: <K extends RecordKind>(kind: K, id: string) => RecordTypes[K] | undefined;
  /** Whether no record has this id; never of a kind whose list could not be read. */
  readonly lacks: (id: string) => boolean;
}

/** An index of records that have been read. `unread` are the kinds whose list is not there or was not looked into. */
export function indexRecords(
  entries: RecordEntries,
  unread: ReadonlySet<RecordKind>,
  judgements: readonly PlacedJudgement[] = [],
): RecordIndex {
  const byId: { readonly [K in RecordKind]: ReadonlyMap<string, RecordEntry<K>> } = {
    source: firstById(entries.source),
    actor: firstById(entries.actor),
    event: firstById(entries.event),
    claim: firstById(entries.claim),
  };
  const find = (id: string) => {
    const kind = kindOfId(id);
    return kind && byId[kind].get(id);
  };
  const lacks = (id: string) => {
    const kind = kindOfId(id);
    return kind === undefined || !(unread.has(kind) || byId[kind].has(id));
  };
  return { entries, judgements, find, get: (kind, id) => byId[kind].get(id)?.record, lacks };
}

/** Ids as written go before ids as meant: a broken id answers only where no record has it. */
function firstById<K extends RecordKind>(records: readonly RecordEntry<K>[]): ReadonlyMap<string, RecordEntry<K>> {
  const first = new Map<string, RecordEntry<K>>();
  for (const entry of records) if (entry.id !== undefined && !first.has(entry.id)) first.set(entry.id, entry);
  for (const entry of records) if (entry.meant !== undefined && !first.has(entry.meant)) first.set(entry.meant, entry);
  return first;
}

/** The ids of every record of a kind, in document order. */
export const idsOf = (index: RecordIndex, kind: RecordKind): string[] =>
  index.entries[kind].flatMap(({ id }) => (id === undefined ? [] : [id]));
