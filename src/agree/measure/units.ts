import { byId, recordsById } from "../../records/records-by-id.js";
import type { Alignment } from "../align/alignment.js";
import { currentRecords, type Layer, type LayerRecords, type Reading } from "../reading/reading.js";
import { actorFields } from "./actor-fields.js";
import { claimFields } from "./claim-fields.js";
import { eventFields } from "./event-fields.js";
import type { Field, Side } from "./field.js";
import type { Labels } from "./labels.js";

/** What the readers gave one thing: a record, or one of several things within a record. */
export interface FieldUnit {
  /** The row of the alignment that it is in. */
  readonly row: number;
  /** What it is within the record; empty for the record itself. */
  readonly key: string;
  /** What each reader gave; `undefined` for nothing. */
  readonly values: readonly (string | number | undefined)[];
  /** Which readers have it: a reader may have a thing and give it no value. */
  readonly has: readonly boolean[];
  /** Which readers have the record at all. */
  readonly present: readonly boolean[];
}

/** Whether those who have the record differ in this. */
export function isDiffering({ values, has, present }: FieldUnit): boolean {
  const first = present.indexOf(true);
  return present.some((is, at) => is && (has[at] !== has[first] || values[at] !== values[first]));
}

/** A field with everything that was coded in it. */
export interface CodedField {
  readonly layer: Layer;
  readonly name: string;
  readonly field: Pick<Field<never>, "metric" | "each" | "presence" | "follows" | "open"> & {
    readonly property: string;
  };
  readonly units: readonly FieldUnit[];
}

const fields: { readonly [L in Layer]: readonly Field<LayerRecords[L]>[] } = {
  actors: actorFields,
  claims: claimFields,
  events: eventFields,
};

/** Everything that the readers gave in every field of a layer, row by row of the alignment. */
export function codedFields<L extends Layer>(
  layer: L,
  readings: readonly Reading[],
  alignment: Alignment,
  labels: Labels,
): CodedField[] {
  const records = readings.map((reading) => byId(currentRecords(reading, layer)));
  const sides = readings.map(({ dataset }, reading): Side => {
    const { actors, events } = recordsById(dataset);
    return { reading, labels, actors, events };
  });
  const rows = alignment[layer].map(({ records: ids }) => ids.map((id, reading) => records[reading]?.get(id ?? "")));
  return fields[layer].map((field) => ({
    layer,
    name: field.name,
    field,
    units: rows.flatMap((row, at) => unitsIn(field, row, at, sides)),
  }));
}

function unitsIn<R>(field: Field<R>, row: readonly (R | undefined)[], at: number, sides: readonly Side[]): FieldUnit[] {
  const units = new Map<string, { values: (string | number | undefined)[]; has: boolean[] }>();
  for (const [reading, record] of row.entries()) {
    const side = sides[reading];
    if (record === undefined || side === undefined) continue;
    for (const [key, value] of field.read(record, side)) {
      const unit = units.get(key) ?? { values: row.map(() => undefined), has: row.map(() => false) };
      units.set(key, unit);
      unit.values[reading] = value;
      unit.has[reading] = true;
    }
  }
  const present = row.map((record) => record !== undefined);
  return [...units].map(([key, unit]) => ({ row: at, key, ...unit, present }));
}
