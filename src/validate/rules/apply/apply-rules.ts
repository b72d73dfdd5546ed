import { kinds, listOf, type RecordKind, type RecordTypes } from "../../../records/kinds.js";
import type { Findings } from "../../issues/collect.js";
import { issueOf, type Report } from "../../issues/issue.js";
import type { Path } from "../../issues/pointer.js";
import { asFarAsReadable } from "../../shape/good-part.js";
import type { RecordIndex } from "../../shape/record-index.js";
import type { Checks, Find, Rule } from "../given/rule.js";
import { accepting } from "./accepted.js";
import { acceptingRecords, readableIn, unlessAccepted } from "./accepting-records.js";
import { rules } from "./rules.js";

/** A check of one kind of record, and the rule whose it is. */
interface Check<K extends RecordKind, Rest extends readonly unknown[]> {
  readonly rule: Rule;
  readonly check: (record: RecordTypes[K], find: Find<unknown>, ...rest: Rest) => void;
}

type ChecksByKind<Rest extends readonly unknown[]> = { readonly [K in RecordKind]: readonly Check<K, Rest>[] };

const alone: ChecksByKind<[]> = byKind(({ alone }) => alone);
const together: ChecksByKind<[index: RecordIndex]> = byKind(({ together }) => together);

function byKind<Rest extends readonly unknown[]>(checksOf: (rule: Rule) => Checks<unknown, Rest> | undefined) {
  const of = <K extends RecordKind>(kind: K): readonly Check<K, Rest>[] =>
    rules.flatMap((rule) => {
      const check = checksOf(rule)?.[kind];
      return check ? [{ rule, check }] : [];
    });
  return { source: of("source"), actor: of("actor"), event: of("event"), claim: of("claim") };
}

const asIs = (path: Path): Path => path;

const findOf =
  (rule: Rule, report: Report, place: (path: Path) => Path = asIs): Find<unknown> =>
  (path, facts) =>
    report(issueOf(rule, place(path), facts));

/**
 * Applies every rule to the records whose shape is good, and to broken ones those that read nothing that is broken. Warnings
 * that a record accepts are not reported.
 */
export function applyRules(index: RecordIndex, findings: Pick<Findings, "report" | "hasErrors">): void {
  const accepted = acceptingRecords(index);
  const report = unlessAccepted(accepted, findings.report);
  for (const kind of kinds) applyToKind(kind, index, report);
  for (const rule of rules) rule.whole?.(index, findOf(rule, report));
  // Where anything is wrong, a rule may have had nothing to look up.
  const isAllRight = !findings.hasErrors();
  for (const { kind, isGood, judge } of accepted.values())
    judge((rule) => isGood && (isAllRight || isDecidedAlone(rule, kind)), findings.report);
}

/** Whether one record of the kind decides alone whatever the rule says of it. */
const isDecidedAlone = ({ together, whole }: Rule, kind: RecordKind) => !together?.[kind] && !whole;

function applyToKind<K extends RecordKind>(kind: K, index: RecordIndex, report: Report): void {
  let at = 0;
  const inDataset = (path: Path): Path => [listOf[kind], at, ...path];
  const checks: ((record: RecordTypes[K]) => void)[] = [];
  for (const { rule, check } of alone[kind]) {
    const find = findOf(rule, report, inDataset);
    checks.push((record) => check(record, find));
  }
  for (const { rule, check } of together[kind]) {
    const find = findOf(rule, report, inDataset);
    checks.push((record) => check(record, find, index));
  }
  for (const { at: here, record, part } of index.entries[kind]) {
    at = here;
    if (record) for (const check of checks) check(record);
    else if (part) for (const check of checks) asFarAsReadable(() => check(part));
  }
}

/** Applies what one record decides by itself, with paths that start at the record. Warnings that it accepts are not reported. */
export function applyRecordRules<K extends RecordKind>(kind: K, record: RecordTypes[K], report: Report): void {
  const accepted = record.accepted && accepting(record.accepted);
  const unaccepted: Report = accepted ? (issue) => accepted.silences(issue) || report(issue) : report;
  for (const { rule, check } of alone[kind]) check(record, findOf(rule, unaccepted));
  accepted?.judge((rule) => isDecidedAlone(rule, kind), report);
}

/** Whether rules that one record decides alone say anything of it, or of what it accepts. Asks what is mostly so, and says it sooner. */
export function hasNoFindings<K extends RecordKind>(kind: K, record: RecordTypes[K]): boolean {
  if (record.accepted !== undefined) return false;
  let isSilent = true;
  const find = () => {
    isSilent = false;
  };
  for (const { check } of alone[kind]) check(record, find);
  return isSilent;
}

/** The same to the good part of a broken record. */
export function applyToPart<K extends RecordKind>(kind: K, part: RecordTypes[K], report: Report): void {
  const readable = readableIn(part);
  const accepted = readable && accepting(readable);
  const unaccepted: Report = accepted ? (issue) => accepted.silences(issue) || report(issue) : report;
  for (const { rule, check } of alone[kind]) asFarAsReadable(() => check(part, findOf(rule, unaccepted)));
  accepted?.judge(() => false, report);
}
