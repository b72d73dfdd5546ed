import { kindOfId, type RecordKind, type RecordTypes } from "../../records/kinds.js";
import type { Issue } from "../issues/issue.js";
import { childOf } from "../issues/own-property.js";
import type { InputLimits } from "../json/limits.js";
import { located, mergedIssues } from "../json/located.js";
import type { JsonReading } from "../json/read.js";
import { applyRecordRules } from "../rules/apply/apply-rules.js";
import { judgeRecord } from "../rules/apply/judge-record.js";
import { acceptsRecord } from "../shape/accepts.js";
import { mendedId } from "../shape/mended-id.js";
import { kindOfRecord, meantId, notARecord } from "./line-kind.js";
import type { Line } from "./lines.js";
import type { GoodRecord } from "./quick-record.js";
import { readLine } from "./read-line.js";

/** A record as far as a line holds one. */
export interface LineRecord<K extends RecordKind = RecordKind> {
  readonly kind: K;
  /** Its id, or what a broken id was meant to be. */
  readonly id: string | undefined;
  /** The record itself, where its shape is good. */
  readonly good: RecordTypes[K] | undefined;
}

/** What a line holds, and what is wrong with it in the order of its text. */
export interface LineVerdict {
  readonly record: LineRecord | undefined;
  /** As many as are wanted. */
  readonly issues: readonly Issue[];
  /** How many errors there are, listed or not. */
  readonly errors: number;
  readonly warnings: number;
}

/** What is wanted of a verdict: so many issues, and the ids of broken records, which take a search where they are misspelt. */
export interface Wanted {
  readonly issues: number;
  readonly ids: boolean;
}

/**
 * Judges one line of NDJSON by itself. `undefined` for a line of white space, which says nothing and breaks no rule.
 * With no issues wanted nothing is explained, and a broken record counts as one error.
 */
export function judgeLine(line: Line, limits: InputLimits, wanted: Wanted): LineVerdict | undefined {
  const most = wanted.issues;
  const reading = readLine(line, limits, most);
  if (!reading) return undefined;
  const { good, parsed, bytes, issues, more } = reading;
  if (good) return judgeGood(good, bytes, line.number, most);
  if (parsed) return judgeValue(reading, parsed.value, line.number, limits, wanted);
  return { record: undefined, issues: issues.slice(0, most), errors: issues.length + more, warnings: 0 };
}

/** The same as the strict way says of a record of good shape. */
function judgeGood(good: GoodRecord, bytes: Uint8Array, line: number, most: number): LineVerdict {
  const verdict = applyRules(good);
  if (verdict.issues.length === 0) return verdict;
  return { ...verdict, issues: mergedIssues([], located(bytes, verdict.issues, line)).slice(0, most) };
}

function judgeValue(
  reading: JsonReading,
  value: unknown,
  line: number,
  limits: InputLimits,
  wanted: Wanted,
): LineVerdict {
  const kind = kindOfRecord(value);
  const found = kind ? judgeOfKind(kind, value, limits, wanted) : unknownRecord(value, wanted);
  if (reading.issues.length + reading.more + found.issues.length === 0) return found;
  const issues = mergedIssues(reading.issues, located(reading.bytes, found.issues, line));
  const repeated = reading.issues.length + found.issues.length - issues.length;
  const errors = reading.issues.length + reading.more + found.errors - repeated;
  return { ...found, issues: issues.slice(0, wanted.issues), errors };
}

function judgeOfKind<K extends RecordKind>(kind: K, value: unknown, limits: InputLimits, wanted: Wanted): LineVerdict {
  return acceptsRecord(kind, value) ? applyRules({ kind, value }) : brokenRecord(kind, value, limits, wanted);
}

function applyRules<K extends RecordKind>({ kind, value }: GoodRecord<K>): LineVerdict {
  const issues: Issue[] = [];
  applyRecordRules(kind, value, (issue) => issues.push({ ...issue, record: value.id }));
  const errors = issues.length === 0 ? 0 : issues.filter(({ severity }) => severity === "error").length;
  return { record: { kind, id: value.id, good: value }, issues, errors, warnings: issues.length - errors };
}

function brokenRecord(kind: RecordKind, value: unknown, limits: InputLimits, wanted: Wanted): LineVerdict {
  if (wanted.issues === 0 && !wanted.ids) return countedAsOne;
  const id = mendedId(String(childOf(value, "id")), [`${kind}:`]);
  const record = { kind, id, good: undefined };
  if (wanted.issues === 0) return { ...countedAsOne, record };
  const verdict = judgeRecord(kind, value, { maxIssues: wanted.issues, limits });
  const issues = verdict.ok ? [] : verdict.issues;
  const { warnings, more } = verdict;
  return { record, issues: [...issues, ...warnings], errors: issues.length + more, warnings: warnings.length };
}

function unknownRecord(value: unknown, wanted: Wanted): LineVerdict {
  if (wanted.issues === 0 && !wanted.ids) return countedAsOne;
  const id = meantId(value);
  const kind = id === undefined ? undefined : kindOfId(id);
  const record = kind && { kind, id, good: undefined };
  return { ...countedAsOne, record, issues: wanted.issues === 0 ? [] : [notARecord(value)] };
}

/** A broken record of which nobody is told more. */
const countedAsOne: LineVerdict = { record: undefined, issues: [], errors: 1, warnings: 0 };
