import type { Dataset } from "../generated/types.js";
import type { Issue } from "./issues/issue.js";
import { formatIssue } from "./sentences/format-issue.js";
import { type DatasetOptions, validateDataset } from "./validate-dataset.js";

/** The error of `parseDataset`: `issues` and `more` as `validateDataset` gives them; the message shows the first ten. */
export interface InvalidDatasetError extends Error {
  /** Tells it from other errors. */
  readonly name: "InvalidDatasetError";
  /** What is wrong, in document order. */
  readonly issues: readonly Issue[];
  /** How many issues were found and are not listed. */
  readonly more: number;
}

const LINES = 10;

/**
 * A typed dataset, or one error that can be read: how many problems there are and the first ten, a line each.
 *
 * @example
 * ```ts
 * import { parseDataset } from "attributed-events/validate";
 * const { events } = parseDataset(JSON.parse(json));
 * events.length; // 3
 * ```
 */
export function parseDataset(value: unknown, options: DatasetOptions = {}): Dataset {
  const verdict = validateDataset(value, options);
  if (verdict.ok) return verdict.dataset;
  const { issues, more } = verdict;
  const rest = issues.length + more - Math.min(LINES, issues.length);
  const lines = issues.slice(0, LINES).map(formatIssue);
  const message = ["not a valid dataset:", ...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])].join("\n  ");
  throw Object.assign(new Error(message), {
    name: "InvalidDatasetError",
    issues,
    more,
  } satisfies Partial<InvalidDatasetError>);
}

/** Whether a value is a valid dataset. Warnings do not count. */
export const isDataset = (value: unknown): value is Dataset => validateDataset(value, { maxIssues: 0 }).ok;
