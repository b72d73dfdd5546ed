import { type Issue, issueAt } from "./issue.js";
import { defaultLimits, type InputLimits } from "./json/limits.js";
import { locate } from "./json/locate.js";
import { positionsAt } from "./json/position.js";
import { type JsonReading, readJson } from "./json/read.js";
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
  const warnings = located(reading, verdict.warnings);
  const more = verdict.more + reading.more;
  if (verdict.ok && reading.issues.length + reading.more === 0) return { ...verdict, warnings, more };
  const issues = merged(reading.issues, located(reading, verdict.ok ? [] : verdict.issues));
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

/** The issues with the line and column of their place in the text. */
function located({ bytes }: JsonReading, issues: readonly Issue[]): readonly Issue[] {
  if (issues.length === 0) return issues;
  const offsets = locate(
    bytes,
    issues.map(({ path, code }) => ({ path, atKey: code === "unknown-key" })),
  );
  const positions = positionsAt(bytes, offsets);
  return issues.map((issue, index) => ({ ...issue, ...positions[index] }));
}

/** Both lists in the order of the text. Of a number that the reader refuses, what the schema says is left out. */
function merged(ofText: readonly Issue[], ofValue: readonly Issue[]): readonly Issue[] {
  const said = new Set(ofText.filter(({ code }) => code === "not-finite" || code === "unsafe-integer").map(pointerOf));
  const rest = ofValue.filter((issue) => !said.has(issue.pointer));
  return [...ofText, ...rest].sort((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b));
}

const pointerOf = ({ pointer }: Issue) => pointer;
const lineOf = ({ line }: Issue) => line ?? 0;
const columnOf = ({ column }: Issue) => column ?? 0;
