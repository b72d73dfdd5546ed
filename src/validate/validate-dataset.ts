import { freezeDeep } from "../dataset/freeze.js";
import type { Dataset } from "../generated/types.js";
import { attachIndex } from "../query/event-index/attach-index.js";
import { findingsFor } from "./issues/collect.js";
import { type Issue, issueAt } from "./issues/issue.js";
import { childOf } from "./issues/own-property.js";
import { applyRules } from "./rules/apply/apply-rules.js";
import { asListed } from "./shape/as-listed.js";
import { filledIn, type ValidateOptions } from "./shape/options.js";
import { checkPlain, type PlainLimits } from "./shape/plain.js";
import { readRecords } from "./shape/read-records.js";
import type { RecordEntries } from "./shape/record-index.js";
import { ageOf, isNewerMinor, newerMinor, unsupportedVersion } from "./shape/schema-version.js";

/** What `validateDataset` says. `more` counts the errors and warnings that were found and not listed. */
export type DatasetVerdict =
  | { readonly ok: true; readonly dataset: Dataset; readonly warnings: readonly Issue[]; readonly more: number }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      readonly warnings: readonly Issue[];
      readonly more: number;
    };

export interface DatasetOptions extends ValidateOptions {
  /**
   * Freeze a valid dataset to the last leaf, in place, so that queries may index it. Default `false`.
   * What cannot be frozen (a getter, an instance of a class) is then an error wherever it is.
   */
  readonly freeze?: boolean;
}

/**
 * A typed dataset, or what is wrong with the value: every error in document order, up to `maxIssues`, and a count of the rest.
 * Shapes are judged record by record and rules are applied to the records of good shape, even where others are broken.
 * Warnings do not make a value invalid. A verdict comes back whatever the value is; only a wrong option throws.
 *
 * @example
 * ```ts
 * import { formatIssue, validateDataset } from "attributed-events/validate";
 * const verdict = validateDataset(JSON.parse("[]"));
 * if (!verdict.ok) verdict.issues.map(formatIssue); // ["top level: must be an object, is a list"]
 * ```
 */
export function validateDataset(value: unknown, options: DatasetOptions = {}): DatasetVerdict {
  return judgeDataset(value, options).verdict;
}

/** A verdict, and the records as they were read for it; without them where they were not looked into. */
export interface JudgedDataset {
  readonly verdict: DatasetVerdict;
  readonly entries?: RecordEntries;
}

/** The same, for whoever goes on with what is good in a value that is not valid. */
export function judgeDataset(value: unknown, options: DatasetOptions): JudgedDataset {
  const { maxIssues, limits } = filledIn("validateDataset", options);
  try {
    return judge(value, maxIssues, limits, options.freeze ?? false);
  } catch {
    const unreadable = issueAt("not-plain-json", [], { found: "unreadable" });
    return { verdict: { ok: false, issues: [unreadable], warnings: [], more: 0 } };
  }
}

function judge(value: unknown, maxIssues: number, limits: PlainLimits, freeze: boolean): JudgedDataset {
  const version = childOf(value, "schemaVersion");
  if (ageOf(version)) return { verdict: otherVersion(String(version)) };
  const findings = findingsFor(value, maxIssues);
  const index = readRecords(value, { ...findings, limit: maxIssues }, limits);
  applyRules(index, findings);
  if (freeze && !findings.hasErrors())
    checkPlain(value, findings.report, { ...limits, maxValues: Number.POSITIVE_INFINITY });
  const { more, ...lists } = findings.lists();
  const warnings = asListed(lists.warnings, value, index);
  if (findings.hasErrors()) {
    const issues = withNewerMinor(version, asListed(lists.issues, value, index));
    return { verdict: { ok: false, issues, warnings, more }, entries: index.entries };
  }
  const dataset = value as Dataset; // Nothing was found against it: here data enters.
  if (freeze) attachIndex(freezeDeep(dataset));
  return { verdict: { ok: true, dataset, warnings, more }, entries: index.entries };
}

/** What a newer minor version of the model has added is unknown here: then that is to be told before what it makes seem wrong. */
function withNewerMinor(version: unknown, issues: readonly Issue[]): readonly Issue[] {
  const isOfAddition = ({ code }: Issue) => code === "unknown-key" || code === "not-in-vocabulary";
  if (!isNewerMinor(version) || !issues.some(isOfAddition)) return issues;
  return [newerMinor(version, ["schemaVersion"]), ...issues];
}

/** A document of another major version is not judged by the rules of this one: they would have much to say, all of it beside the point. */
const otherVersion = (version: string): DatasetVerdict => ({
  ok: false,
  issues: [unsupportedVersion(version, ["schemaVersion"])],
  warnings: [],
  more: 0,
});
