import type { Find, Rule } from "../rule.js";
import { type TextSpan, textSpansOfClaim, textSpansOfEvent } from "../text-spans.js";

/** Positions refer to a text that the source pins by its digest; in a source without one they mean nothing. */
export const positionWithoutText: Rule = {
  code: "position-without-text",
  together: {
    event: (event, find, index) => judge(textSpansOfEvent(event, index), find),
    claim: (claim, find, index) => judge(textSpansOfClaim(claim, index), find),
  },
};

/** The first such position of a record says it all. */
function judge(spans: readonly TextSpan[], find: Find): void {
  const span = spans.find(({ source }) => source.text === undefined);
  if (span) find("position-without-text", span.path, { source: span.source.id });
}
