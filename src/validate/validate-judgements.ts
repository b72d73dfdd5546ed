import { judgementFileShape } from "../generated/shapes.js";
import type { Dataset, Judgement, JudgementFile } from "../generated/types.js";
import { listOf, type RecordKind, type RecordTypes } from "../records/kinds.js";
import { findingsFor } from "./issues/collect.js";
import type { Issue } from "./issues/issue.js";
import { applyToJudgements } from "./rules/apply/apply-to-judgements.js";
import { asListed } from "./shape/as-listed.js";
import { explainShape } from "./shape/explain-shape.js";
import { filledIn, type ValidateOptions } from "./shape/options.js";
import { indexRecords, type RecordEntry } from "./shape/record-index.js";

/** What `validateJudgements` says. `more` counts the errors that were found and not listed. */
export type JudgementsVerdict =
  | { readonly ok: true; readonly judgements: readonly Judgement[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly more: number };

/**
 * The judgements of a file of its own (`{ "judgements": [ … ] }`), or what is wrong with its shape. Whether the records are there that
 * they are about, and whether they contradict each other, tells `mergeDatasets`, which has the records.
 *
 * @example
 * ```ts
 * import { formatIssue, validateJudgements } from "attributed-events/validate";
 * const verdict = validateJudgements({ judgements: [] });
 * if (!verdict.ok) verdict.issues.map(formatIssue); // ["judgements: has no items; at least 1"]
 * ```
 */
export function validateJudgements(value: unknown, options: ValidateOptions = {}): JudgementsVerdict {
  const { maxIssues, limits } = filledIn("validateJudgements", options);
  const findings = findingsFor(value, maxIssues);
  explainShape(judgementFileShape, value, { ...findings, limit: maxIssues }, limits);
  const { issues, more } = findings.lists();
  if (findings.hasErrors()) return { ok: false, issues, more };
  const { judgements } = value as JudgementFile; // Nothing was found against it: here data enters.
  return { ok: true, judgements };
}

/** What is wrong with the judgements of a dataset whose records are all good; paths start at the dataset. */
export function judgementIssues(dataset: Dataset, options: ValidateOptions): JudgementsVerdict {
  const { maxIssues } = filledIn("judgementIssues", options);
  const { judgements = [] } = dataset;
  const kept = {
    source: keptOf("source", dataset),
    actor: keptOf("actor", dataset),
    event: keptOf("event", dataset),
    claim: keptOf("claim", dataset),
  };
  const index = indexRecords(
    kept,
    new Set(),
    judgements.map((judgement, place) => ({ place, judgement })),
  );
  const findings = findingsFor(dataset, maxIssues);
  applyToJudgements(index, findings.report);
  const { issues, more } = findings.lists();
  return findings.hasErrors()
    ? { ok: false, issues: asListed(issues, dataset, index), more }
    : { ok: true, judgements };
}

const keptOf = <K extends RecordKind>(kind: K, dataset: Dataset): readonly RecordEntry<K>[] =>
  (dataset[listOf[kind]] as readonly RecordTypes[K][]).map((record, at) => ({ at, id: record.id, record }));
