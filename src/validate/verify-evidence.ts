import type { Dataset, SourceId } from "../generated/types.js";
import { collectorFor } from "./collect.js";
import { withRecordIds } from "./finished.js";
import { type Issue, issueAt } from "./issue.js";
import { filledIn, type ValidateOptions } from "./options.js";
import type { FindInText } from "./verify/find.js";
import { type JudgedClaim, judgeClaim, type PassageVerdict } from "./verify/judge-claim.js";
import { judgePhrase } from "./verify/judge-phrase.js";
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
  const hand = textsAtHand(dataset, texts);
  const collector = collectorFor(dataset, maxIssues);
  const find: FindInText = (code, path, facts) => collector.add(issueAt(code, path, facts));
  judgeTexts(dataset, hand, find);
  const claims = new Map(
    dataset.claims.map((claim, place) => [claim.id, judgeClaim(claim, ["claims", place], hand, find)]),
  );
  judgeDates(dataset, claims, hand, find);
  const issues = withRecordIds(collector.list(), dataset);
  const passages = [...claims.values()].flatMap(({ verdicts }) => verdicts);
  const unchecked = dataset.sources.filter(({ id, text }) => text && !hand.has(id)).map(({ id }) => id);
  return { ok: collector.total() === 0, issues, more: collector.total() - issues.length, passages, unchecked };
}

function judgeTexts({ sources }: Dataset, hand: TextsAtHand, find: FindInText): void {
  for (const [place, { id: source }] of sources.entries()) {
    const text = hand.get(source);
    if (text === undefined) continue;
    const what = text.isPinned ? "length" : "sha256";
    const [expected, found] = [String(text.pinned[what]), String(text.found[what])];
    if (expected !== found) find("text-differs", ["sources", place, "text", what], { source, what, expected, found });
  }
}

/** The words that give an event's date stand in the source of the first passage of the claim that gives the date. */
function judgeDates(
  { events, claims }: Dataset,
  judged: ReadonlyMap<string, JudgedClaim>,
  hand: TextsAtHand,
  find: FindInText,
): void {
  const sourceOf = new Map<string, string>(claims.map(({ id, evidence }) => [id, evidence[0]?.source ?? ""]));
  for (const [place, { when }] of events.entries()) {
    const { phrase, claim = "" } = when;
    const source = sourceOf.get(claim) ?? "";
    const text = hand.get(source);
    if (phrase === undefined || text === undefined) continue;
    const quotation = { source, start: phrase.start, end: phrase.end, phrase: phrase.text };
    const anchors = judged.get(claim)?.anchors ?? [];
    judgePhrase("date-phrase-not-found", quotation, ["events", place, "when", "phrase"], text, anchors, find);
  }
}
