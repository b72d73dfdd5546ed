import type { Dataset } from "../generated/types.js";
import { findingsFor } from "../validate/issues/collect.js";
import type { ShapeReports } from "../validate/shape/explain-shape.js";
import { filledIn, type ValidateOptions } from "../validate/shape/options.js";
import type { PlainLimits } from "../validate/shape/plain.js";
import type { DatasetVerdict } from "../validate/validate-dataset.js";
import { assemble, type Given } from "./resolve/assemble.js";
import { readDraftParts } from "./resolve/draft-parts.js";
import { findingTo } from "./resolve/find-in-draft.js";
import { faultyParts, judgeDataset } from "./resolve/judge-dataset.js";
import { listed } from "./resolve/listed.js";
import { textsGiven } from "./resolve/texts.js";

export interface ResolveOptions extends ValidateOptions {
  /** Valid datasets from which the draft may `use` sources and actors. Default none. */
  readonly use?: readonly Dataset[];
}

/**
 * The dataset that a draft stands for, valid and frozen to the last leaf, or what is wrong with the draft: what `validateDataset`
 * says, with paths that lead into the draft. `texts` are the texts that the draft quotes, by the keys or the ids of their sources.
 *
 * Every quotation is found to the character, in code points of the text as it is, or refused; nothing is compared by likeness.
 * Ids come from keys, so that an edit renames nothing else. Claims stand in reading order, participants and counts in the order of
 * their claims. Issues come in document order, up to `maxIssues`; those of rules of the dataset are told of records in which
 * nothing else is wrong. A verdict comes back whatever the draft is.
 *
 * @throws TypeError for a text that is no string; RangeError for a wrong option.
 *
 * @example
 * ```ts
 * import { resolveDraft } from "attributed-events/draft";
 * import { formatIssue } from "attributed-events/validate";
 *
 * const draft = { draft: 1, name: "harbour", sources: [{ key: "harbour-post" }], actors: [], events: [], claims: [] };
 * const verdict = resolveDraft(draft, { "harbour-post": "The mayor resigned on Monday." });
 * verdict.ok && verdict.dataset.sources[0].text.length; // 29
 * ```
 */
export function resolveDraft(
  draft: unknown,
  texts: Readonly<Record<string, string>>,
  options: ResolveOptions = {},
): DatasetVerdict {
  const { maxIssues, limits } = filledIn("resolveDraft", { ...options });
  const given = { texts: textsGiven("resolveDraft", texts), datasets: options.use ?? [] };
  const findings = findingsFor(draft, maxIssues);
  const dataset = made(draft, given, { ...findings, limit: maxIssues }, limits);
  const { more, ...lists } = findings.lists();
  const warnings = listed(lists.warnings, draft);
  if (dataset && !findings.hasErrors()) return { ok: true, dataset, warnings, more };
  return { ok: false, issues: listed(lists.issues, draft), warnings, more };
}

function made(draft: unknown, given: Given, reports: ShapeReports, limits: PlainLimits): Dataset | undefined {
  const parts = readDraftParts(draft, reports, limits);
  if (parts === undefined) return undefined;
  const faulty = faultyParts();
  const find = findingTo((issue) => {
    faulty.note(issue.path);
    reports.report(issue);
  });
  const assembled = assemble(draft, parts, given, find);
  return parts.isWhole ? judgeDataset(assembled, faulty, limits, reports.report) : undefined;
}
