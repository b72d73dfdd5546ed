import type { RecordKind, RecordTypes } from "../../../records/kinds.js";
import { findingsFor } from "../../issues/collect.js";
import { type Issue, issueAt } from "../../issues/issue.js";
import { childOf } from "../../issues/own-property.js";
import { acceptsRecord } from "../../shape/accepts.js";
import { explainRecord, type ShapeReports } from "../../shape/explain-shape.js";
import { withNearestKey } from "../../shape/nearest-key.js";
import type { FilledOptions } from "../../shape/options.js";
import type { PlainLimits } from "../../shape/plain.js";
import { applyRecordRules, applyToPart, hasNoFindings } from "./apply-rules.js";

/** What `validateRecord` says. `more` counts the errors and warnings that were found and not listed. */
export type RecordVerdict<K extends RecordKind> =
  | { readonly ok: true; readonly record: RecordTypes[K]; readonly warnings: readonly Issue[]; readonly more: number }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      readonly warnings: readonly Issue[];
      readonly more: number;
    };

const none: readonly Issue[] = Object.freeze([]);

/** The verdict on what claims to be a record of a kind. It comes back whatever the value is. */
export function judgeRecord<K extends RecordKind>(kind: K, value: unknown, options: FilledOptions): RecordVerdict<K> {
  try {
    return judge(kind, value, options);
  } catch {
    return { ok: false, issues: [issueAt("not-plain-json", [], { found: "unreadable" })], warnings: [], more: 0 };
  }
}

function judge<K extends RecordKind>(kind: K, value: unknown, { maxIssues, limits }: FilledOptions): RecordVerdict<K> {
  const isRecord = acceptsRecord(kind, value);
  if (isRecord && hasNoFindings(kind, value)) return { ok: true, record: value, warnings: none, more: 0 };
  const findings = findingsFor(value, maxIssues);
  if (isRecord) applyRecordRules(kind, value, findings.report);
  else judgeBroken(kind, value, { ...findings, limit: maxIssues }, limits);
  const { issues, warnings, more } = findings.lists();
  const named = listed(warnings, value);
  if (isRecord && !findings.hasErrors()) return { ok: true, record: value, warnings: named, more };
  return { ok: false, issues: listed(issues, value), warnings: named, more };
}

function judgeBroken(kind: RecordKind, value: unknown, reports: ShapeReports, limits: PlainLimits): void {
  const part = explainRecord(kind, value, reports, limits);
  if (part) applyToPart(kind, part, reports.report);
}

/** The issues that will be shown, each with the id of the record, and with the key that an unknown one was probably meant to be. */
function listed(issues: readonly Issue[], value: unknown): readonly Issue[] {
  const id = issues.length > 0 ? childOf(value, "id") : undefined;
  const record = typeof id === "string" ? { record: id } : {};
  return issues.map((issue) => ({ ...withNearestKey(issue, value), ...record }));
}
