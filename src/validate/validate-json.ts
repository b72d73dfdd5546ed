import { issueAt } from "./issue.js";
import { defaultLimits, type InputLimits } from "./json/limits.js";
import { readJson } from "./json/read.js";
import { located, mergedIssues } from "./located.js";
import { type DatasetOptions, type DatasetVerdict, validateDataset } from "./validate-dataset.js";

/** How a text is read and judged. */
export interface JsonOptions extends Omit<DatasetOptions, "limits"> {
  /** How much is read before the text is refused. */
  readonly limits?: Partial<InputLimits>;
}

/**
 * A typed dataset from the bytes of a JSON document, or what is wrong with them: of the text itself and of its content,
 * each issue with its line and column. Beyond `validateDataset`, it finds what `JSON.parse` lets pass in silence: keys
 * that stand twice, numbers beyond what JavaScript holds, bytes that are not UTF-8. A UTF-8 byte-order mark is passed over.
 *
 * @example
 * ```ts
 * import { formatIssue, validateJson } from "attributed-events/validate";
 * const verdict = validateJson(new TextEncoder().encode('{ "name": "Harbour", }'));
 * if (!verdict.ok) verdict.issues.map(({ line, column }) => `${line}:${column}`); // ["1:22"]
 * ```
 */
export function validateJson(bytes: Uint8Array, options: JsonOptions = {}): DatasetVerdict {
  const limits = { ...defaultLimits, ...options.limits };
  const maxIssues = options.maxIssues ?? 100;
  if (bytes.length > limits.maxBytes) return tooLarge(limits.maxBytes);
  const reading = readJson(bytes, limits, maxIssues);
  if (!reading.parsed) return { ok: false, issues: reading.issues, warnings: [], more: reading.more };
  const verdict = validateDataset(reading.parsed.value, { ...options, limits });
  const warnings = located(reading.bytes, verdict.warnings);
  const more = verdict.more + reading.more;
  if (verdict.ok && reading.issues.length + reading.more === 0) return { ...verdict, warnings, more };
  const issues = mergedIssues(reading.issues, located(reading.bytes, verdict.ok ? [] : verdict.issues));
  return {
    ok: false,
    issues: issues.slice(0, maxIssues),
    warnings,
    more: more + Math.max(0, issues.length - maxIssues),
  };
}

function tooLarge(limit: number): DatasetVerdict {
  return { ok: false, issues: [issueAt("document-too-large", [], { limit })], warnings: [], more: 0 };
}
