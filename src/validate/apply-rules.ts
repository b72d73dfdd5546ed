import { issueAt, type Report } from "./issue.js";
import { kinds, listOf, type RecordKind, type RecordTypes } from "./kinds.js";
import type { RecordIndex } from "./record-index.js";
import type { Find } from "./rule.js";
import { datasetRules, recordRules } from "./rules.js";

type ChecksByKind<Rest extends readonly unknown[]> = {
  readonly [K in RecordKind]: readonly ((record: RecordTypes[K], find: Find, ...rest: Rest) => void)[];
};

const alone: ChecksByKind<[]> = {
  source: recordRules.flatMap(({ source }) => source ?? []),
  actor: recordRules.flatMap(({ actor }) => actor ?? []),
  event: recordRules.flatMap(({ event }) => event ?? []),
  claim: recordRules.flatMap(({ claim }) => claim ?? []),
};

const together: ChecksByKind<[index: RecordIndex]> = {
  source: datasetRules.flatMap(({ source }) => source ?? []),
  actor: datasetRules.flatMap(({ actor }) => actor ?? []),
  event: datasetRules.flatMap(({ event }) => event ?? []),
  claim: datasetRules.flatMap(({ claim }) => claim ?? []),
};

/** Applies every rule to the records whose shape is good. */
export function applyRules(index: RecordIndex, report: Report): void {
  for (const kind of kinds) applyToKind(kind, index, report);
  const find: Find = (code, path, facts) => report(issueAt(code, path, facts));
  for (const rule of datasetRules) rule.all?.(index, find);
}

function applyToKind<K extends RecordKind>(kind: K, index: RecordIndex, report: Report): void {
  let at = 0;
  const find: Find = (code, path, facts) => report(issueAt(code, [listOf[kind], at, ...path], facts));
  for (const { place, record } of index.kept[kind]) {
    if (record === undefined) continue;
    at = place;
    for (const check of alone[kind]) check(record, find);
    for (const check of together[kind]) check(record, find, index);
  }
}

/** Applies the rules that one record decides alone, with paths that start at the record. */
export function applyRecordRules<K extends RecordKind>(kind: K, record: RecordTypes[K], report: Report): void {
  const find: Find = (code, path, facts) => report(issueAt(code, path, facts));
  for (const check of alone[kind]) check(record, find);
}
