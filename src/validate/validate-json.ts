import { type Issue, issueAt } from "./issues/issue.js";
import { completeLimits, type InputLimits } from "./json/limits.js";
import { located, mergedIssues } from "./json/located.js";
import { readJson } from "./json/read.js";
import { filledIn } from "./shape/options.js";
import type { RecordEntries } from "./shape/record-index.js";
import { type DatasetOptions, type DatasetVerdict, judgeDataset } from "./validate-dataset.js";

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
 * @throws TypeError for anything else than bytes.
 * @example
 * ```ts
 * import { formatIssue, validateJson } from "attributed-events/validate";
 * const verdict = validateJson(new TextEncoder().encode('{ "name": "Harbour", }'));
 * if (!verdict.ok) verdict.issues.map(({ line, column }) => `${line}:${column}`); // ["1:22"]
 * ```
 */
export function validateJson(bytes: Uint8Array, options: JsonOptions = {}): DatasetVerdict {
  return judgeJson(bytes, options).verdict;
}

/** A verdict, and what was read for it: absent where the text is not whole JSON, or not of this version of the model. */
export interface JudgedJson {
  readonly verdict: DatasetVerdict;
  readonly read?: ReadDataset;
}

/** What a text was parsed to, its records, and its bytes without a byte-order mark. */
interface ReadDataset {
  readonly value: unknown;
  readonly entries: RecordEntries;
  readonly bytes: Uint8Array;
}

/** The same, for whoever goes on with what is good in a document that is not valid. */
export function judgeJson(bytes: Uint8Array, options: JsonOptions): JudgedJson {
  if (!ArrayBuffer.isView(bytes))
    throw new TypeError("validateJson: bytes must be a Uint8Array; of a text, new TextEncoder().encode(text)");
  const limits = completeLimits("validateJson", options.limits);
  const { maxIssues } = filledIn("validateJson", { maxIssues: options.maxIssues ?? 100 });
  if (bytes.length > limits.maxBytes)
    return { verdict: refused(issueAt("document-too-large", [], { limit: limits.maxBytes })) };
  const { parsed, issues, more, bytes: text } = readJson(bytes, limits, maxIssues);
  if (!parsed) return { verdict: { ok: false, issues, warnings: [], more } };
  const { verdict: ofValue, entries } = judgeDataset(parsed.value, { ...options, limits });
  const found = located(text, ofValue.ok ? [] : ofValue.issues);
  const verdict = withTextIssues(ofValue, { issues, more }, found, located(text, ofValue.warnings), maxIssues);
  return { verdict, ...(entries ? { read: { value: parsed.value, entries, bytes: text } } : {}) };
}

/** The verdict on bytes that are not read at all. */
export const refused = (issue: Issue): DatasetVerdict => ({ ok: false, issues: [issue], warnings: [], more: 0 });

/** The issues of a text, and how many more there are. */
export interface TextIssues {
  readonly issues: readonly Issue[];
  readonly more: number;
}

/** The verdict on a value together with what is wrong with the text that it was read from. */
export function withTextIssues(
  verdict: DatasetVerdict,
  ofText: TextIssues,
  ofValue: readonly Issue[],
  warnings: readonly Issue[],
  maxIssues: number,
): DatasetVerdict {
  const more = verdict.more + ofText.more;
  if (verdict.ok && ofText.issues.length + ofText.more === 0) return { ...verdict, warnings, more };
  const issues = mergedIssues(ofText.issues, ofValue);
  const listed = issues.slice(0, maxIssues);
  return { ok: false, issues: listed, warnings, more: more + issues.length - listed.length };
}
