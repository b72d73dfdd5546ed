import * as z from "zod";
import { Dataset } from "../model/dataset.js";
import { acceptsRecord } from "./accepts.js";
import { childOf } from "./child.js";
import { issueAt, type Report } from "./issue.js";
import { kinds, listOf, type RecordKind } from "./kinds.js";
import { mendedId } from "./mended-id.js";
import type { PlainLimits } from "./plain.js";
import { indexRecords, type Kept, type RecordIndex } from "./record-index.js";
import { explainRecord, explainShape } from "./shape.js";

/** Where the shape's issues go. */
export interface ShapeReports {
  readonly report: Report;
  /** Takes the count of broken records that come after the last issue anybody will list: they are not explained. */
  readonly skip: (count: number) => void;
  /** How many issues will be listed. */
  readonly limit: number;
}

/**
 * Reads what claims to be a dataset and reports what is wrong with its shape, record by record: good records are read even
 * where others are broken. A list that is longer than the model allows is not looked into.
 */
export function readRecords(value: unknown, reports: ShapeReports, limits?: PlainLimits): RecordIndex {
  explainShape(Dataset, withoutItems(value), reports.report, limits);
  const kept: { [K in RecordKind]: Kept<K>[] } = { source: [], actor: [], event: [], claim: [] };
  const unread = new Set<RecordKind>(kinds);
  const explain = explainer(reports, limits);
  for (const kind of inDocumentOrder(value)) {
    const list = childOf(value, listOf[kind]);
    if (!Array.isArray(list)) continue;
    const limit = longest(kind);
    if (list.length > limit) reports.report(issueAt("too-many", [listOf[kind]], { length: list.length, limit }));
    else readList(kind, list, kept[kind], explain);
    if (list.length <= limit) unread.delete(kind);
  }
  return indexRecords(kept, unread);
}

type Explain = (kind: RecordKind, place: number, value: unknown) => void;

/** Explains broken records in document order, until as many issues are found as will be listed. */
function explainer({ report, skip, limit }: ShapeReports, limits: PlainLimits | undefined): Explain {
  let found = 0;
  const counted: Report = (issue) => {
    found++;
    report(issue);
  };
  return (kind, place, value) => {
    if (found >= limit && found > 0) skip(1);
    else explainRecord(kind, value, counted, limits, [listOf[kind], place]);
  };
}

function readList<K extends RecordKind>(kind: K, list: readonly unknown[], kept: Kept<K>[], explain: Explain): void {
  for (let place = 0; place < list.length; place++) {
    const value = list[place];
    const good = acceptsRecord(kind, value);
    kept.push(good ? { place, id: value.id, record: value } : broken(kind, place, value));
    if (!good) explain(kind, place, value);
  }
}

/** What is known of a broken record: its id, or what a broken id was meant to be, so that references do not seem broken too. */
function broken<K extends RecordKind>(kind: K, place: number, value: unknown): Kept<K> {
  const id = childOf(value, "id");
  const meant = typeof id === "string" ? mendedId(id, [`${kind}:`]) : undefined;
  return { place, record: undefined, ...(meant === id ? { id: meant } : { id: undefined, meant }) };
}

/** The dataset with empty lists, to be judged apart from its records. */
function withoutItems(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const properties = Object.getOwnPropertyDescriptors(value);
  const emptied = kinds.flatMap((kind) => {
    const property = Object.getOwnPropertyDescriptor(value, listOf[kind]);
    return Array.isArray(property?.value) ? [[listOf[kind], { ...property, value: [] }] as const] : [];
  });
  return Object.create(Object.getPrototypeOf(value), { ...properties, ...Object.fromEntries(emptied) });
}

function inDocumentOrder(value: unknown): readonly RecordKind[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  return [...kinds].sort((a, b) => keys.indexOf(listOf[a]) - keys.indexOf(listOf[b]));
}

/** The length that the model allows the list of a kind. */
function longest(kind: RecordKind): number {
  const checks = Dataset.shape[listOf[kind]]._zod.def.checks ?? [];
  return Math.max(
    ...checks.flatMap((check) => (check instanceof z.core.$ZodCheckMaxLength ? [check._zod.def.maximum] : [])),
  );
}
