import type { Claim, Dataset, ReportedEvent, Source, SourceId } from "../generated/types.js";
import { collectorFor } from "./issues/collect.js";
import { type Issue, issueAt } from "./issues/issue.js";
import { withRecordIds } from "./shape/as-listed.js";
import { filledIn, type ValidateOptions } from "./shape/options.js";
import type { FindInText } from "./verify/find-in-text.js";
import { type JudgedClaim, judgeClaim, type PassageVerdict } from "./verify/judge-claim.js";
import { judgePhrase } from "./verify/judge-phrase.js";
import { differenceOf } from "./verify/pinned-text.js";
import { type TextsAtHand, textsAtHand } from "./verify/texts-at-hand.js";

/** What `verifyEvidence` says. */
export interface EvidenceVerdict {
  /** Nothing was found against what was checked. */
  readonly ok: boolean;
  /** What was found, in document order. */
  readonly issues: readonly Issue[];
  /** How many issues were found and not listed. */
  readonly more: number;
  /** Every passage in the sources whose texts were given, in the order of the claims. */
  readonly passages: readonly PassageVerdict[];
  /** The sources that pin a text which was not given: nothing is known of their passages. */
  readonly unchecked: readonly SourceId[];
}

/**
 * Whether a valid dataset's passages, cues and date phrases stand in the texts they were read from: `{ [sourceId]: text }`.
 *
 * The text's SHA-256 (over its UTF-8 bytes) and its length in code points are compared with what the source pins. In the pinned
 * text every position is checked, and that a passage's text fragment selects the passage and nothing else. In any other text
 * positions mean nothing: a passage stands where its fragment selects one stretch only, as long as the passage was; nothing is
 * compared by likeness. Issues come in document order, at most `maxIssues` of them. Synchronous, in Node and in browsers.
 *
 * Decode files with `new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })`, so that the bytes can be told from the text.
 *
 * @throws RangeError for a source that the dataset does not have or that pins no text; TypeError for what is no string.
 *
 * @example
 * ```ts
 * import { formatIssue, verifyEvidence } from "attributed-events/validate";
 * const { ok, issues, passages } = verifyEvidence(dataset, { "source:harbour-post": text });
 * ok; // true
 * issues.map(formatIssue); // []
 * passages.filter(({ stands }) => stands === undefined); // []
 * ```
 */
export function verifyEvidence(
  dataset: Dataset,
  texts: Readonly<Record<string, string>>,
  options: Pick<ValidateOptions, "maxIssues"> = {},
): EvidenceVerdict {
  const { maxIssues } = filledIn("verifyEvidence", options);
  const { sources, events, claims } = dataset;
  const records = { sources: listed(sources), events: listed(events), claims: listed(claims) };
  return verifyRecords(records, dataset, texts, maxIssues);
}

/** A record, and where in its list it stands. */
interface Listed<R> {
  readonly record: R;
  readonly at: number;
}

const listed = <R>(records: readonly R[]): Listed<R>[] => records.map((record, at) => ({ record, at }));

/** Records of a dataset that the texts of its sources are held against: all, or those that are good. */
export interface RecordsWithText {
  readonly sources: readonly Listed<Source>[];
  readonly events: readonly Listed<ReportedEvent>[];
  readonly claims: readonly Listed<Claim>[];
}

/** The same of some records of a value: what is said of them holds whatever is wrong with the others. */
export function verifyRecords(
  records: RecordsWithText,
  root: unknown,
  texts: Readonly<Record<string, string>>,
  maxIssues: number,
): EvidenceVerdict {
  const sources = records.sources.map(({ record }) => record);
  const hand = textsAtHand(sources, texts);
  const collector = collectorFor(root, maxIssues);
  const find: FindInText = (code, path, facts) => collector.add(issueAt(code, path, facts));
  judgeTexts(records, hand, find);
  const judged = records.claims.map(({ record, at }) => {
    return { claim: record, ...judgeClaim(record, ["claims", at], hand, find) };
  });
  judgeDates(records, new Map(judged.map((one) => [one.claim.id, one])), hand, find);
  const issues = withRecordIds(collector.list(), root);
  const passages = judged.flatMap(({ verdicts }) => verdicts);
  const unchecked = sources.filter(({ id, text }) => text && !hand.has(id)).map(({ id }) => id);
  return { ok: collector.total() === 0, issues, more: collector.total() - issues.length, passages, unchecked };
}

interface JudgedWithClaim extends JudgedClaim {
  readonly claim: Claim;
}

function judgeTexts({ sources }: RecordsWithText, hand: TextsAtHand, find: FindInText): void {
  for (const { at, record } of sources) {
    const source = record.id;
    const text = hand.get(source);
    if (text === undefined) continue;
    const difference = differenceOf(source, text.pinned, text.found, text.form);
    if (difference) find("text-differs", ["sources", at, "text", difference.what], difference);
  }
}

/** The words that give an event's date stand in the source of the first passage of the claim that gives the date. */
function judgeDates(
  { events }: RecordsWithText,
  judged: ReadonlyMap<string, JudgedWithClaim>,
  hand: TextsAtHand,
  find: FindInText,
): void {
  for (const { at, record } of events) {
    const { phrase, claim = "" } = record.when;
    const of = judged.get(claim);
    const source = of?.claim.evidence[0]?.source ?? "";
    const text = hand.get(source);
    if (phrase === undefined || text === undefined) continue;
    const quotation = { source, start: phrase.start, end: phrase.end, phrase: phrase.text };
    judgePhrase("date-phrase-not-found", quotation, ["events", at, "when", "phrase"], text, of?.anchors ?? [], find);
  }
}
