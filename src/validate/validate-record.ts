import { kinds, type RecordKind } from "../records/kinds.js";
import { judgeRecord, type RecordVerdict } from "./rules/apply/judge-record.js";
import { filledIn, noOptions, type ValidateOptions } from "./shape/options.js";

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
  return judgeRecord(kind, value, filledIn("validateRecord", options));
}
