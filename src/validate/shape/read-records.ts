import { datasetShape } from "../../generated/shapes.js";
import { kinds, listOf, type RecordKind, type RecordTypes } from "../../records/kinds.js";
import { issueAt } from "../issues/issue.js";
import { childOf } from "../issues/own-property.js";
import { acceptsJudgementShape, acceptsRecord } from "./accepts.js";
import { explainRecord, explainShape, type ShapeReports } from "./explain-shape.js";
import { mendedId } from "./mended-id.js";
import type { PlainLimits } from "./plain.js";
import { indexRecords, type PlacedJudgement, type RecordEntry, type RecordIndex } from "./record-index.js";

/**
 * Reads what claims to be a dataset and reports what is wrong with its shape, record by record: good records are read even
 * where others are broken. A list that is longer than the model allows is not looked into.
 */
export function readRecords(value: unknown, reports: ShapeReports, limits?: PlainLimits): RecordIndex {
  const { frame, left } = frameOf(value, reports.limit);
  explainShape(datasetShape, frame, reports, limits);
  if (left > 0) reports.skip(left);
  const entries: { [K in RecordKind]: RecordEntry<K>[] } = { source: [], actor: [], event: [], claim: [] };
  const unread = new Set<RecordKind>(kinds);
  const explain = explainer(reports, limits);
  for (const kind of inDocumentOrder(value)) {
    const list = childOf(value, listOf[kind]);
    if (!Array.isArray(list)) continue;
    const limit = longest(kind);
    if (list.length > limit) reports.report(issueAt("too-many", [listOf[kind]], { length: list.length, limit }));
    else readList(kind, list, entries[kind], explain);
    if (list.length <= limit) unread.delete(kind);
  }
  return indexRecords(entries, unread, judgementsIn(value));
}

/** The judgements of good shape. What is wrong with others was told of the frame that they stand in. */
function judgementsIn(value: unknown): readonly PlacedJudgement[] {
  const list = childOf(value, "judgements");
  if (!Array.isArray(list)) return [];
  const { judgements } = datasetShape.fields;
  if (judgements?.kind === "list" && list.length > judgements.max) return [];
  return list.flatMap((judgement, place) => (acceptsJudgementShape(judgement) ? [{ place, judgement }] : []));
}

type Explain = <K extends RecordKind>(kind: K, at: number, value: unknown) => RecordTypes[K] | undefined;

/** Explains broken records in document order, until as many issues are found as will be listed; the others are counted. */
function explainer({ report, skip, limit }: ShapeReports, limits: PlainLimits | undefined): Explain {
  let found = 0;
  const counted: ShapeReports = {
    limit,
    skip,
    report: (issue) => {
      found++;
      report(issue);
    },
  };
  return (kind, at, value) => {
    if (found < limit || found === 0) return explainRecord(kind, value, counted, limits, [listOf[kind], at]);
    skip(1);
    return undefined;
  };
}

function readList<K extends RecordKind>(
  kind: K,
  list: readonly unknown[],
  entries: RecordEntry<K>[],
  explain: Explain,
): void {
  for (let at = 0; at < list.length; at++) {
    const value = list[at];
    const one = acceptsRecord(kind, value)
      ? { at, id: value.id, record: value }
      : { ...broken(kind, at, value), part: explain(kind, at, value) };
    if (isKnown(one)) entries.push(one);
  }
}

/** Of a broken record without an id nothing is known, and there can be millions. */
const isKnown = ({ id, meant, part }: RecordEntry): boolean => (id ?? meant ?? part) !== undefined;

/** What is known of a broken record: its id, or what a broken id was meant to be, so that references do not seem broken too. */
function broken<K extends RecordKind>(kind: K, at: number, value: unknown): RecordEntry<K> {
  const id = childOf(value, "id");
  const meant = typeof id === "string" ? mendedId(id, [`${kind}:`]) : undefined;
  return { at, record: undefined, ...(meant === id ? { id: meant } : { id: undefined, meant }) };
}

const knownKeys = new Set(Object.keys(datasetShape.fields));

/**
 * The dataset with empty lists, to be judged apart from its records; of the keys that nobody knows, of which there can be
 * millions, the first `most`, and how many were left out.
 */
function frameOf(value: unknown, most: number): { readonly frame: unknown; readonly left: number } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { frame: value, left: 0 };
  const frame = Object.create(Object.getPrototypeOf(value));
  let unknown = 0;
  for (const key of Object.getOwnPropertyNames(value)) {
    if (!knownKeys.has(key) && ++unknown > most) continue;
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (property) Object.defineProperty(frame, key, withoutItems(key, property));
  }
  return { frame, left: Math.max(0, unknown - most) };
}

const lists: ReadonlySet<string> = new Set(kinds.map((kind) => listOf[kind]));

const withoutItems = (key: string, property: PropertyDescriptor): PropertyDescriptor =>
  lists.has(key) && Array.isArray(property.value) ? { ...property, value: [] } : property;

/** The kinds whose lists the value has, as they follow each other; then the others, which may be there in an odd way. */
function inDocumentOrder(value: unknown): Iterable<RecordKind> {
  if (typeof value !== "object" || value === null) return [];
  const kindOfList = new Map<string, RecordKind>(kinds.map((kind) => [listOf[kind], kind]));
  const found = Object.keys(value).flatMap((key) => kindOfList.get(key) ?? []);
  return new Set([...found, ...kinds]);
}

/** The length that the model allows the list of a kind. */
function longest(kind: RecordKind): number {
  const list = datasetShape.fields[listOf[kind]];
  return list?.kind === "list" ? list.max : 0;
}
