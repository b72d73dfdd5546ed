import type { RecordId } from "../../generated/types.js";
import { newIds } from "../../merge/new-ids.js";
import type { Alignment } from "../align/alignment.js";
import { layers } from "../reading/reading.js";

/** The ids that records of readings have in a gold reading, by reader and own id. */
export interface GoldIds {
  /** What all who are aligned are called: as the first reader calls it who has it. */
  readonly together: (reader: number, id: string) => RecordId;
  /** What a record is called beside another that it is aligned with. */
  readonly apart: (reader: number, id: string) => RecordId;
}

/**
 * The ids of a gold reading. They hang on the alignment alone, so that no decision changes the id of anything else. An id that an
 * earlier reader has for something else gets the number of its reader: `claim:denial-2`.
 */
export function goldIds(alignment: Alignment): GoldIds {
  const rows = layers.flatMap((layer) =>
    alignment[layer].map(({ records }) => records as readonly (RecordId | null)[]),
  );
  const readers = alignment.readers.map((_, reader) => reader);
  const users = new Map<RecordId, number>();
  for (const id of rows.flat()) if (id !== null) users.set(id, (users.get(id) ?? 0) + 1);
  const newId = newIds(users);
  const taken = new Set<RecordId>();
  const [together, apart] = [0, 1].map(() => readers.map(() => new Map<string, RecordId>()));

  for (const reader of readers)
    for (const records of rows) {
      const own = records[reader] ?? null;
      if (own === null || records.findIndex((id) => id !== null) !== reader) continue;
      const id = taken.has(own) ? newId(own, reader) : own;
      taken.add(id);
      for (const [at, its] of records.entries()) if (its !== null) together?.[at]?.set(its, id);
    }
  for (const reader of readers)
    for (const records of rows) {
      const own = records[reader] ?? null;
      if (own === null) continue;
      const isFirst = records.findIndex((id) => id !== null) === reader;
      const free = users.get(own) === 1 ? own : newId(own, reader);
      apart?.[reader]?.set(own, isFirst ? (together?.[reader]?.get(own) ?? own) : free);
    }
  return {
    together: (reader, id) => together?.[reader]?.get(id) ?? (id as RecordId),
    apart: (reader, id) => apart?.[reader]?.get(id) ?? (id as RecordId),
  };
}
