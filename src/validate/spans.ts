import type { Claim, ReportedEvent } from "../generated/types.js";
import type { Path } from "./issue.js";

/** A stretch of a source's text that a record points to: in code points, the end exclusive. */
export interface Span {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  /** The words that stand there, where the record quotes them. */
  readonly phrase?: string;
}

/** A span of a claim: it names its source. */
export interface ClaimSpan extends Span {
  readonly source: string;
}

/** Every span that a claim points to: the words that signal its speakers, and its passages. */
export function spansOfClaim({ attribution, evidence }: Claim): readonly ClaimSpan[] {
  const spans: ClaimSpan[] = [];
  for (const [at, { cue }] of attribution.entries())
    if (cue && cue.type !== "continuation") spans.push({ ...cue, path: ["attribution", at, "cue"] });
  for (const [at, passage] of evidence.entries())
    if (passage.type === "text-position") spans.push({ ...passage, path: ["evidence", at] });
  return spans;
}

/** The span of an event: the words that give its date. Their source is that of the claim that `when.claim` names. */
export function spansOfEvent({ when: { phrase } }: ReportedEvent): readonly Span[] {
  return phrase ? [{ ...phrase, phrase: phrase.text, path: ["when", "phrase"] }] : [];
}
