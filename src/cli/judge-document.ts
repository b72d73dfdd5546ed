import type { Dataset } from "../generated/types.js";
import type { RecordKind, RecordTypes } from "../records/kinds.js";
import type { Issue } from "../validate/issues/issue.js";
import { located } from "../validate/json/located.js";
import type { RecordEntry } from "../validate/shape/record-index.js";
import { type JudgedJson, judgeJson } from "../validate/validate-json.js";
import { type EvidenceVerdict, verifyRecords } from "../validate/verify-evidence.js";
import { CannotRun, unknownWord } from "./failure.js";
import type { IssuesAndVerdict, JudgeOptions } from "./judge-options.js";
import { count } from "./report/count.js";

/** Judges a JSON document and, where texts of its sources are at hand, the passages of its good records. */
export async function* judgeDocument(bytes: Uint8Array, { limits, maxIssues, texts }: JudgeOptions): IssuesAndVerdict {
  const judged = judgeJson(bytes, { limits, maxIssues });
  const { verdict } = judged;
  const evidence = evidenceOf(judged, texts, maxIssues);
  const ofTexts = located(judged.read?.bytes ?? bytes, evidence?.issues ?? []);
  const found = [...(verdict.ok ? [] : verdict.issues), ...verdict.warnings, ...ofTexts];
  const issues = found.sort(inOrderOfText).slice(0, maxIssues);
  yield* issues;
  const more = verdict.more + (evidence?.more ?? 0) + found.length - issues.length;
  const content = verdict.ok ? contentOf(verdict.dataset) : "";
  const isValid = verdict.ok && (evidence?.ok ?? true);
  return { isValid, content, listed: issues.length, more, ...(evidence ? { evidence: summaryOf(evidence) } : {}) };
}

const inOrderOfText = (a: Issue, b: Issue) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Where the document is not valid, a text that is of no good source is passed over: its source may be what is broken. */
function evidenceOf(
  { verdict, read }: JudgedJson,
  texts: JudgeOptions["texts"],
  maxIssues: number,
): EvidenceVerdict | undefined {
  if (read === undefined || Object.keys(texts).length === 0) return undefined;
  const { source, event, claim } = read.entries;
  const records = { sources: good(source), events: good(event), claims: good(claim) };
  const pinned = records.sources.filter(({ record }) => record.text !== undefined).map(({ record }) => record.id);
  const isPinned = ([id]: readonly [string, string]) => pinned.some((known) => known === id);
  const unknown = Object.entries(texts).find((given) => !isPinned(given));
  if (verdict.ok && unknown) throw new CannotRun(`--text: ${unknownWord("source with a text", unknown[0], pinned)}`);
  const known = Object.fromEntries(Object.entries(texts).filter(isPinned));
  return verifyRecords(records, read.value, known, maxIssues);
}

const good = <K extends RecordKind>(entries: readonly RecordEntry<K>[]): { record: RecordTypes[K]; at: number }[] =>
  entries.flatMap(({ record, at }) => (record ? [{ record, at }] : []));

const summaryOf = ({ passages, unchecked }: EvidenceVerdict) => ({
  passages: passages.length,
  standing: passages.filter(({ stands }) => stands !== undefined).length,
  unchecked,
});

/** What a dataset has in it, in words. */
export const contentOf = ({ sources, actors, events, claims }: Dataset): string =>
  [
    count(sources.length, "source"),
    count(actors.length, "actor"),
    count(events.length, "event"),
    count(claims.length, "claim"),
  ].join(", ");
