import type { Dataset } from "../generated/types.js";
import type { Issue } from "../validate/issue.js";
import { located } from "../validate/located.js";
import { validateJson } from "../validate/validate-json.js";
import { type EvidenceVerdict, verifyEvidence } from "../validate/verify-evidence.js";
import { CannotRun, unknownWord } from "./failure.js";
import type { Judged, JudgeOptions } from "./judged.js";
import { count } from "./report/count.js";

/** Judges a JSON document and, where texts of its sources are at hand and it is valid, its passages. */
export async function* judgeDocument(bytes: Uint8Array, { limits, maxIssues, texts }: JudgeOptions): Judged {
  const verdict = validateJson(bytes, { limits, maxIssues });
  const evidence = verdict.ok ? evidenceOf(verdict.dataset, texts, maxIssues) : undefined;
  const found = [...(verdict.ok ? [] : verdict.issues), ...verdict.warnings, ...located(bytes, evidence?.issues ?? [])];
  const issues = found.sort(inOrderOfText).slice(0, maxIssues);
  yield* issues;
  const more = verdict.more + (evidence?.more ?? 0) + found.length - issues.length;
  const content = verdict.ok ? contentOf(verdict.dataset) : "";
  const isValid = verdict.ok && (evidence?.ok ?? true);
  return { isValid, content, listed: issues.length, more, ...(evidence ? { evidence: summaryOf(evidence) } : {}) };
}

const inOrderOfText = (a: Issue, b: Issue) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

function evidenceOf(dataset: Dataset, texts: JudgeOptions["texts"], maxIssues: number): EvidenceVerdict | undefined {
  const given = Object.keys(texts);
  if (given.length === 0) return undefined;
  const pinned = dataset.sources.filter(({ text }) => text !== undefined).map(({ id }) => id);
  const unknown = given.find((id) => !pinned.some((known) => known === id));
  if (unknown !== undefined) throw new CannotRun(`--text: ${unknownWord("source with a text", unknown, pinned)}`);
  return verifyEvidence(dataset, texts, { maxIssues });
}

const summaryOf = ({ passages, unchecked }: EvidenceVerdict) => ({
  passages: passages.length,
  standing: passages.filter(({ stands }) => stands !== undefined).length,
  unchecked,
});

const contentOf = ({ sources, actors, events, claims }: Dataset): string =>
  [
    count(sources.length, "source"),
    count(actors.length, "actor"),
    count(events.length, "event"),
    count(claims.length, "claim"),
  ].join(", ");
