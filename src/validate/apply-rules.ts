import { kinds, listOf, type RecordKind, type RecordTypes } from "../records/kinds.js";
import { asFarAsReadable } from "./good-part.js";
import { issueAt, type Report } from "./issue.js";
import type { RecordIndex } from "./record-index.js";
import type { Find } from "./rule.js";
import { rules } from "./rules.js";

type ChecksByKind<Rest extends readonly unknown[]> = {
  readonly [K in RecordKind]: readonly ((record: RecordTypes[K], find: Find, ...rest: Rest) => void)[];
};

const alone: ChecksByKind<[]> = {
  source: rules.flatMap((rule) => rule.alone?.source ?? []),
  actor: rules.flatMap((rule) => rule.alone?.actor ?? []),
  event: rules.flatMap((rule) => rule.alone?.event ?? []),
  claim: rules.flatMap((rule) => rule.alone?.claim ?? []),
};

const together: ChecksByKind<[index: RecordIndex]> = {
  source: rules.flatMap((rule) => rule.together?.source ?? []),
  actor: rules.flatMap((rule) => rule.together?.actor ?? []),
  event: rules.flatMap((rule) => rule.together?.event ?? []),
  claim: rules.flatMap((rule) => rule.together?.claim ?? []),
};

/** Applies every rule to the records whose shape is good, and to broken ones those that read nothing that is broken. */
export function applyRules(index: RecordIndex, report: Report): void {
  for (const kind of kinds) applyToKind(kind, index, report);
  const find: Find = (code, path, facts) => report(issueAt(code, path, facts));
  for (const rule of rules) rule.whole?.(index, find);
}

function applyToKind<K extends RecordKind>(kind: K, index: RecordIndex, report: Report): void {
  let at = 0;
  const find: Find = (code, path, facts) => report(issueAt(code, [listOf[kind], at, ...path], facts));
  for (const { place, record, part } of index.kept[kind]) {
    at = place;
    if (record) {
      for (const check of alone[kind]) check(record, find);
      for (const check of together[kind]) check(record, find, index);
    } else if (part) {
      for (const check of alone[kind]) asFarAsReadable(() => check(part, find));
      for (const check of together[kind]) asFarAsReadable(() => check(part, find, index));
    }
  }
}

/** Applies what one record decides by itself, with paths that start at the record. */
export function applyRecordRules<K extends RecordKind>(kind: K, record: RecordTypes[K], report: Report): void {
  const find: Find = (code, path, facts) => report(issueAt(code, path, facts));
  for (const check of alone[kind]) check(record, find);
}

/** The same to the good part of a broken record. */
export function applyToPart<K extends RecordKind>(kind: K, part: RecordTypes[K], report: Report): void {
  const find: Find = (code, path, facts) => report(issueAt(code, path, facts));
  for (const check of alone[kind]) asFarAsReadable(() => check(part, find));
}
