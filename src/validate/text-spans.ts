import type { Claim, ReportedEvent, Source } from "../generated/types.js";
import type { RecordIndex } from "./record-index.js";
import { type Span, spansOfClaim, spansOfEvent } from "./spans.js";

/** A span together with the source it lies in. */
export interface TextSpan extends Span {
  readonly source: Source;
}

/** The spans of a claim whose sources are known. */
export function textSpansOfClaim(claim: Claim, index: RecordIndex): readonly TextSpan[] {
  return spansOfClaim(claim).flatMap((span) => {
    const source = index.get("source", span.source);
    return source ? [{ ...span, source }] : [];
  });
}

/** The span of an event's date phrase, in the source of the first passage of the claim that gives the date; if that is known. */
export function textSpansOfEvent(event: ReportedEvent, index: RecordIndex): readonly TextSpan[] {
  const claim = event.when.claim && index.get("claim", event.when.claim);
  const source = claim && index.get("source", claim.evidence[0]?.source ?? "");
  return source ? spansOfEvent(event).map((span) => ({ ...span, source })) : [];
}
