import type { Find, Rule } from "../rule.js";
import { type TextSpan, textSpansOfClaim, textSpansOfEvent } from "../text-spans.js";

/** No span ends after the text does that it lies in. */
export const evidenceOutOfRange: Rule = {
  code: "evidence-out-of-range",
  together: {
    event: (event, find, index) => judge(textSpansOfEvent(event, index), find),
    claim: (claim, find, index) => judge(textSpansOfClaim(claim, index), find),
  },
};

function judge(spans: readonly TextSpan[], find: Find): void {
  for (const { path, end, source } of spans)
    if (source.text && end > source.text.length)
      find("evidence-out-of-range", [...path, "end"], { end, length: source.text.length, source: source.id });
}
