import { commitmentValues } from "../../generated/vocabulary-values.js";
import { byId } from "../../records/records-by-id.js";
import type { Alignment } from "../align/alignment.js";
import { type SpanRelation, spanRelation } from "../align/span-relation.js";
import { currentRecords, type Layer, layers, type Reading } from "../reading/reading.js";
import { OWN_VOICE } from "./attribution-fields.js";
import { type Confusion, confusion } from "./confusion.js";
import { type Found, found } from "./found.js";
import { type PassageAgreement, passageAgreement } from "./passages.js";
import type { CodedField } from "./units.js";

/** How far two readers agree that a record is there. */
export interface LayerAgreement {
  /** The layer. */
  readonly layer: Layer;
  /** Records that are aligned, whatever was coded of them. */
  readonly overlap: Found;
  /** Records that are aligned and coded alike in every field. */
  readonly strict: Found;
}

/** How far two readers agree on who says so, over the claims that they both have. */
export interface AttributionAgreement {
  /** Claims that both have. */
  readonly claims: number;
  /** Of these, how many have an inner speaker, somebody beside the document: by the first reader, and by the other. */
  readonly attributed: readonly [one: number, other: number];
  /** Whole paths: every speaker, in order. A claim without an inner speaker has none. */
  readonly wholePath: Found;
  /** Whole paths, every speaker as sure of it. */
  readonly wholePathWithCommitments: Found;
  /** Innermost speakers: whom a claim comes down to. */
  readonly innermost: Found;
  /** Inner speakers one by one, wherever they stand in the path. */
  readonly speakers: Found;
  /** Paths as long as each other, of the claims that somebody gave an inner speaker. */
  readonly depth: { readonly same: number; readonly of: number };
  /** Several speakers in the same order, of the claims in which they are the same. */
  readonly order: { readonly same: number; readonly of: number };
}

/** How two readers agree, record by record. */
export interface PairAgreement {
  /** Who is compared with whom. */
  readonly readers: readonly [one: string, other: string];
  /** Which records both have. */
  readonly layers: readonly LayerAgreement[];
  /** Who says so. */
  readonly attribution: AttributionAgreement;
  /** The passages of the claims that both have. */
  readonly passages: PassageAgreement;
  /** The spans of days of the events that both have. */
  readonly dates: Readonly<Record<SpanRelation, number>>;
  /** For each field of several things in a record, how many of them both have. */
  readonly things: readonly {
    readonly layer: Layer;
    readonly field: string;
    readonly each: string;
    readonly found: Found;
  }[];
  /** How sure each speaker is, as both readers read it. */
  readonly commitments: readonly Confusion[];
}

/** How far two of the readers agree. */
export function pairAgreement(
  pair: readonly [number, number],
  readings: readonly Reading[],
  alignment: Alignment,
  fields: readonly CodedField[],
): PairAgreement {
  const [one, other] = pair;
  const isBoth = (layer: Layer) => (row: number) => {
    const records = alignment[layer][row]?.records;
    return records?.[one] != null && records[other] != null;
  };
  const ofLayer = (layer: Layer) => fields.filter((field) => field.layer === layer);
  const called = (name: string) => fields.filter((field) => field.name === name);
  return {
    readers: [alignment.readers[one] ?? "", alignment.readers[other] ?? ""],
    layers: layers.map((layer) => layerAgreement(layer, pair, alignment, ofLayer(layer), isBoth(layer))),
    attribution: attributionAgreement(pair, ofLayer("claims"), isBoth("claims")),
    passages: passageAgreement(pair, readings, alignment),
    dates: datesAgreement(pair, readings, alignment),
    things: fields.flatMap((field) => {
      const { each } = field.field;
      if (each === undefined) return [];
      return [{ layer: field.layer, field: field.name, each, found: things(field, pair, isBoth(field.layer)) }];
    }),
    commitments: [...called("commitment of the document"), ...called("commitment of inner speakers")].map((field) =>
      confusion(field, pair, isBoth(field.layer), commitmentValues),
    ),
  };
}

function layerAgreement(
  layer: Layer,
  [one, other]: readonly [number, number],
  alignment: Alignment,
  fields: readonly CodedField[],
  isBoth: (row: number) => boolean,
): LayerAgreement {
  const rows = alignment[layer];
  const has = (reading: number) => rows.filter(({ records }) => records[reading] !== null).length;
  const [ones, others] = [has(one), has(other)];
  const both = rows.filter((_, row) => isBoth(row)).length;
  const differing = new Set(
    fields.flatMap(({ units }) =>
      units
        .filter(
          ({ row, values, has: its }) => isBoth(row) && (values[one] !== values[other] || its[one] !== its[other]),
        )
        .map(({ row }) => row),
    ),
  ).size;
  const strict = both - differing;
  return {
    layer,
    overlap: found(both, ones - both, others - both),
    strict: found(strict, ones - strict, others - strict),
  };
}

function things(
  { units }: CodedField,
  [one, other]: readonly [number, number],
  isBoth: (row: number) => boolean,
  isSame: (unit: CodedField["units"][number]) => boolean = () => true,
): Found {
  let [both, ones, others] = [0, 0, 0];
  for (const unit of units) {
    if (!isBoth(unit.row)) continue;
    if (unit.has[one]) ones++;
    if (unit.has[other]) others++;
    if (unit.has[one] && unit.has[other] && isSame(unit)) both++;
  }
  return found(both, ones - both, others - both);
}

function attributionAgreement(
  pair: readonly [number, number],
  fields: readonly CodedField[],
  isBoth: (row: number) => boolean,
): AttributionAgreement {
  const [one, other] = pair;
  const unitsOf = (name: string) =>
    fields.find((field) => field.name === name)?.units.filter(({ row }) => isBoth(row)) ?? [];
  const isAttributed = new Map(
    unitsOf("innermost speaker").map(({ row, values }) => [row, values.map((value) => value !== OWN_VOICE)]),
  );
  /** A value counts for a reader who gave the claim an inner speaker. */
  const ofAttributed = (name: string): Found => {
    let [both, ones, others] = [0, 0, 0];
    for (const { row, values } of unitsOf(name)) {
      const has = isAttributed.get(row) ?? [];
      if (has[one]) ones++;
      if (has[other]) others++;
      if (has[one] && has[other] && values[one] === values[other]) both++;
    }
    return found(both, ones - both, others - both);
  };
  const sameOf = (name: string, isCounted: (row: number) => boolean) => {
    const units = unitsOf(name).filter(({ row, has }) => has[one] && has[other] && isCounted(row));
    return { same: units.filter(({ values }) => values[one] === values[other]).length, of: units.length };
  };
  const speakers = fields.find(({ name }) => name === "commitment of inner speakers");
  const attributed = (reading: number) => [...isAttributed.values()].filter((has) => has[reading]).length;
  return {
    claims: isAttributed.size,
    attributed: [attributed(one), attributed(other)],
    wholePath: ofAttributed("whole path"),
    wholePathWithCommitments: ofAttributed("whole path with commitments"),
    innermost: ofAttributed("innermost speaker"),
    speakers: speakers ? things(speakers, pair, isBoth) : found(0, 0, 0),
    depth: sameOf("depth", (row) => isAttributed.get(row)?.[one] === true || isAttributed.get(row)?.[other] === true),
    order: sameOf("order of the same speakers", () => true),
  };
}

function datesAgreement([one, other]: readonly [number, number], readings: readonly Reading[], alignment: Alignment) {
  const events = readings.map((reading) => byId(currentRecords(reading, "events")));
  const counts: Record<SpanRelation, number> = { same: 0, overlapping: 0, apart: 0 };
  for (const { records } of alignment.events) {
    const [its, theirs] = [events[one]?.get(records[one] ?? ""), events[other]?.get(records[other] ?? "")];
    if (its !== undefined && theirs !== undefined) counts[spanRelation(its.when, theirs.when)]++;
  }
  return counts;
}
