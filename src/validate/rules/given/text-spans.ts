import type { Claim, ReportedEvent, Source } from "../../../generated/types.js";
import type { Path } from "../../issues/pointer.js";
import type { RecordIndex } from "../../shape/record-index.js";
import { pathOfPhrase, pathOfSpan, type Span, spansOfClaim } from "./spans.js";

/** Takes a span together with the source it lies in and a maker of its path. */
export type TakeTextSpan = (span: Span, source: Source, path: () => Path) => void;

/** Walks over the spans of a claim whose sources are known. */
export function eachTextSpanOfClaim(claim: Claim, index: RecordIndex, take: TakeTextSpan): void {
  for (const span of spansOfClaim(claim)) {
    const source = index.get("source", span.source);
    if (source) take(span, source, () => pathOfSpan(claim, span));
  }
}

/** The source in which the words stand that give an event's date: that of the first passage of the claim that gives the date. */
export function eachTextSpanOfEvent({ when }: ReportedEvent, index: RecordIndex, take: TakeTextSpan): void {
  const claim = when.phrase && when.claim && index.get("claim", when.claim);
  const source = claim && index.get("source", claim.evidence[0]?.source ?? "");
  if (when.phrase && source) take(when.phrase, source, () => pathOfPhrase);
}
