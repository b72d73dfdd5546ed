import type { RecordId } from "../../generated/types.js";
import { renamedRecord } from "../../merge/renamed-record.js";
import type { AnyRecord } from "../../records/kinds.js";
import { byId } from "../../records/records-by-id.js";
import type { Alignment } from "../align/alignment.js";
import { currentRecords, type Layer, layers, type Reading } from "../reading/reading.js";
import { goldIds } from "./gold-ids.js";
import type { Decision } from "./read-decisions.js";

/** What stands in place of the id of a record that is not kept: no id has this form. */
const LEFT_OUT = "left out: ";

export const isLeftOut = (id: string): boolean => id.startsWith(LEFT_OUT);

/** How a record that is not kept is called in sentences: its id, and whose it is. */
export const calledLeftOut = (id: string): string => id.slice(LEFT_OUT.length);

/** An id as its reader has it, whether the record is kept or not. */
export const plainId = <I extends string>(id: I): I =>
  (typeof id === "string" && isLeftOut(id) ? calledLeftOut(id).replace(/ \(.*$/s, "") : id) as I;

/** A record of the gold reading, before what it names and is not there is looked at. */
export interface KeptRecord {
  readonly layer: Layer;
  readonly record: AnyRecord;
  /** Whose it is. */
  readonly reader: string;
  /** What was decided on it; `undefined` where there was nothing to decide. */
  readonly decision: Decision | undefined;
}

/** How the records of a reading are called in the gold reading. */
export type Rename = (reader: number, id: RecordId) => RecordId;

/** The records that decisions leave, with the ids of the gold reading; what readers do not differ on is the first reader's. */
export function keptRecords(
  readings: readonly Reading[],
  alignment: Alignment,
  decisionOn: (records: readonly (string | null)[]) => Decision | undefined,
  sourceName: Rename,
): { readonly kept: readonly KeptRecord[]; readonly rename: Rename } {
  const ids = goldIds(alignment);
  const names = readings.map(() => new Map<string, RecordId>());
  const rows = layers.flatMap((layer) =>
    alignment[layer].map(({ records }) => {
      const decision = decisionOn(records);
      const chosen = decision?.chosen ?? [records.findIndex((id) => id !== null)];
      const [first = -1] = chosen;
      for (const [reader, id] of records.entries()) {
        if (id === null || first === -1) continue;
        const isApart = reader !== first && chosen.includes(reader);
        names[reader]?.set(id, isApart ? ids.apart(reader, id) : ids.together(reader, id));
      }
      return { layer, records, decision, chosen };
    }),
  );
  const sources = readings.map(({ dataset }) => new Set<string>(dataset.sources.map(({ id }) => id)));
  const rename: Rename = (reader, id) => {
    if (sources[reader]?.has(id)) return sourceName(reader, id);
    return names[reader]?.get(id) ?? (`${LEFT_OUT}${id} (${readings[reader]?.reader})` as RecordId);
  };
  const recordsOf = readings.map((reading) =>
    byId<AnyRecord>(layers.flatMap((layer) => currentRecords(reading, layer) as AnyRecord[])),
  );
  const recordIn = (reader: number, id: string | null | undefined): AnyRecord | undefined => {
    const record = recordsOf[reader]?.get(id ?? "");
    return record && renamedRecord(record, (its) => rename(reader, its));
  };
  const kept = rows.flatMap(({ layer, records, decision, chosen }) =>
    chosen.flatMap((reader): KeptRecord[] => {
      const record = recordIn(reader, records[reader]);
      if (record === undefined) return [];
      const changed = changedRecord(record, decision, (its) => recordIn(its, records[its]));
      return [{ layer, record: changed, reader: readings[reader]?.reader ?? "", decision }];
    }),
  );
  return { kept, rename };
}

/** A record with the properties that were taken from another reader's, and those that are nobody's. */
function changedRecord(
  record: AnyRecord,
  decision: Decision | undefined,
  recordOf: (reader: number) => AnyRecord | undefined,
): AnyRecord {
  if (decision === undefined || decision.take.length + decision.own.length === 0) return record;
  const changed: Record<string, unknown> = { ...record };
  for (const [property, reader] of decision.take) {
    const value = (recordOf(reader) as Readonly<Record<string, unknown>> | undefined)?.[property];
    if (value === undefined) delete changed[property];
    else changed[property] = value;
  }
  for (const [property, value] of decision.own) {
    if (value === null) delete changed[property];
    else changed[property] = value;
  }
  return changed as unknown as AnyRecord; // Of what shape it is, is looked at next.
}
