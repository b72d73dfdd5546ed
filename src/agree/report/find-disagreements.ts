import type { Actor, Claim, ReportedEvent } from "../../generated/types.js";
import { codePointsOf } from "../../passage/code-points.js";
import { claimDescriber } from "../../query/describe/describe-claim.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { byId } from "../../records/records-by-id.js";
import type { Alignment } from "../align/alignment.js";
import { datesText } from "../measure/event-fields.js";
import { type CodedField, isDiffering } from "../measure/units.js";
import { currentRecords, type Layer, layers, type Reading } from "../reading/reading.js";
import { sameSources } from "../reading/same-sources.js";
import type { Difference, Disagreement, ReaderCoding } from "./disagreement.js";
import { firstClaims } from "./first-claims.js";

/** The texts that were read, by the ids that the first reading has for the sources. */
export type Texts = Readonly<Record<string, string>>;

/** Every record that the readers coded differently or do not all have, in the order in which one reads of them. */
export function findDisagreements(
  readings: readonly Reading[],
  alignment: Alignment,
  fields: readonly CodedField[],
  texts: Texts,
): Disagreement[] {
  const found = layers.flatMap((layer) => ofLayer(layer, readings, alignment, fields, texts));
  return found.sort((a, b) => a.source - b.source || a.start - b.start).map(({ disagreement }) => disagreement);
}

interface Placed {
  readonly source: number;
  readonly start: number;
  readonly disagreement: Disagreement;
}

function ofLayer(
  layer: Layer,
  readings: readonly Reading[],
  alignment: Alignment,
  fields: readonly CodedField[],
  texts: Texts,
): Placed[] {
  const numbers = sameSources(readings);
  const points = new Map(Object.entries(texts).map(([id, text]) => [numbers[0]?.get(id), codePointsOf(text)]));
  const records = readings.map((reading) => byId<Actor | Claim | ReportedEvent>(currentRecords(reading, layer)));
  const first = readings.map(firstClaims);
  const describers = readings.map(({ dataset }) => claimDescriber(dataset));
  const differences = differencesByRow(layer, fields);

  return alignment[layer].flatMap(({ records: ids }, row): Placed[] => {
    const differing = differences.get(row) ?? [];
    if (differing.length === 0 && ids.every((id) => id !== null)) return [];
    const codings = ids.map((id, reading): ReaderCoding => {
      const record = records[reading]?.get(id ?? "");
      const reader = readings[reading]?.reader ?? "";
      if (record === undefined) return { reader, record: null, coding: null };
      const coding = "evidence" in record ? (describers[reading]?.(record) ?? "") : lineOf(record);
      return { reader, record: record.id, coding, ...(record.note === undefined ? {} : { note: record.note }) };
    });
    const readAt = ids
      .map((id, reading) => ({ reading, first: first[reading]?.get(id ?? "") }))
      .find((one) => one.first);
    const claim = readAt?.first?.claim;
    const passage = claim?.evidence[0];
    const source = numbers[readAt?.reading ?? 0]?.get(passage?.source ?? "");
    const isPosition = passage?.type === "text-position";
    const words = isPosition ? points.get(source)?.slice(passage.start, passage.end) : undefined;
    return [
      {
        source: source ?? Number.MAX_SAFE_INTEGER,
        start: isPosition ? passage.start : Number.MAX_SAFE_INTEGER,
        disagreement: {
          layer,
          passage: passage ?? null,
          ...(words === undefined ? {} : { words }),
          claim: claim?.id ?? null,
          codings,
          differences: differing,
        },
      },
    ];
  });
}

/** An actor or an event in a line. */
const lineOf = (record: Actor | ReportedEvent): string =>
  "names" in record
    ? `${primaryName(record)} (${record.unnamed ? "unnamed, " : ""}${record.type})`
    : `${record.title} (${record.type}, ${record.status}; ${datesText(record)})`;

/** What a reader gave who has a thing, where nothing more is said of it. */
const HAS = "yes";

/** For each row the fields in which those who have the record differ; what follows from others only where nothing else does. */
function differencesByRow(layer: Layer, fields: readonly CodedField[]): ReadonlyMap<number, readonly Difference[]> {
  const byRow = new Map<number, Difference[]>();
  const note = ({ name, field: { property }, units }: CodedField, isWanted: (row: number) => boolean) => {
    for (const unit of units) {
      if (!isDiffering(unit) || !isWanted(unit.row)) continue;
      const values = unit.values.map((value, at) =>
        value === undefined ? (unit.has[at] ? HAS : null) : String(value),
      );
      const difference = { field: name, property, ...(unit.key === "" ? {} : { each: unit.key }), values };
      byRow.set(unit.row, [...(byRow.get(unit.row) ?? []), difference]);
    }
  };
  const ours = fields.filter((field) => field.layer === layer);
  for (const one of ours) if (!one.field.follows) note(one, () => true);
  const told = new Set(byRow.keys());
  for (const one of ours) if (one.field.follows) note(one, (row) => !told.has(row));
  return byRow;
}
