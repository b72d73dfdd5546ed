import { acceptsRecord } from "./accepts.js";
import { applyRecordRules } from "./apply-rules.js";
import { childOf } from "./child.js";
import { collectorFor } from "./collect.js";
import { type Issue, issueAt } from "./issue.js";
import { kinds, type RecordKind, type RecordTypes } from "./kinds.js";
import { filledIn, type ValidateOptions } from "./options.js";
import { explainRecord } from "./shape.js";

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
 * if (!verdict.ok) verdict.issues.map(formatIssue); // ['top level: lacks "statement"', …]
 * ```
 */
export function validateRecord<K extends RecordKind>(
  kind: K,
  value: unknown,
  options: ValidateOptions = {},
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
  const errors = collectorFor(value, maxIssues);
  const warnings = collectorFor(value, maxIssues);
  const report = (issue: Issue) => (issue.severity === "error" ? errors : warnings).add(issue);
  const accepted = acceptsRecord(kind, value);
  if (accepted) applyRecordRules(kind, value, report);
  else explainRecord(kind, value, report, limits);
  const lists = { issues: withId(errors.list(), value), warnings: withId(warnings.list(), value) };
  const more = errors.total() + warnings.total() - lists.issues.length - lists.warnings.length;
  return accepted && errors.total() === 0
    ? { ok: true, record: value, warnings: lists.warnings, more }
    : { ok: false, ...lists, more };
}

function withId(issues: readonly Issue[], value: unknown): readonly Issue[] {
  const record = childOf(value, "id");
  return typeof record === "string" ? issues.map((issue) => ({ ...issue, record })) : issues;
}
