import { kinds, type RecordKind, type RecordTypes } from "../records/kinds.js";
import { findingsFor } from "./issues/collect.js";
import { type Issue, issueAt } from "./issues/issue.js";
import { childOf } from "./issues/own-property.js";
import { applyRecordRules, applyToPart } from "./rules/apply/apply-rules.js";
import { acceptsRecord } from "./shape/accepts.js";
import { explainRecord, type ShapeReports } from "./shape/explain-shape.js";
import { withNearestKey } from "./shape/nearest-key.js";
import { filledIn, noOptions, type ValidateOptions } from "./shape/options.js";
import type { PlainLimits } from "./shape/plain.js";

/** What `validateRecord` says. `more` counts the errors and warnings that were found and not listed. */
export type RecordVerdict<K extends RecordKind> =
  | { readonly ok: true; readonly record: RecordTypes[K]; readonly warnings: readonly Issue[]; readonly more: number }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      readonly warnings: readonly Issue[];
      readonly more: number;
    };

/**
 * A typed record, or what is wrong with the value: its shape, and the rules that one record decides alone.
 * What needs other records (references, duplicate ids, most rules) only `validateDataset` can say. Paths start at the record.
 * A verdict comes back whatever the value is; only a wrong kind or option throws.
 *
 * @example
 * ```ts
 * import { formatIssue, validateRecord } from "attributed-events/validate";
 * const verdict = validateRecord("claim", { id: "claim:x" });
 * if (!verdict.ok) verdict.issues.map(formatIssue)[0]; // 'top level: lacks "statement"'
 * ```
 */
export function validateRecord<K extends RecordKind>(
  kind: K,
  value: unknown,
  options: ValidateOptions = noOptions,
): RecordVerdict<K> {
  if (!kinds.includes(kind)) throw new TypeError(`validateRecord: kind must be one of ${kinds.join(", ")}, is ${kind}`);
  const filled = filledIn("validateRecord", options);
  try {
    return judge(kind, value, filled);
  } catch {
    return { ok: false, issues: [issueAt("not-plain-json", [], { found: "unreadable" })], warnings: [], more: 0 };
  }
}

function judge<K extends RecordKind>(
  kind: K,
  value: unknown,
  { maxIssues, limits }: ReturnType<typeof filledIn>,
): RecordVerdict<K> {
  const findings = findingsFor(value, maxIssues);
  const isRecord = acceptsRecord(kind, value);
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
