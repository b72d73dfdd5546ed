import type { Find, Rule } from "../rule.js";
import { eachTextSpanOfClaim, eachTextSpanOfEvent, type TakeTextSpan } from "../text-spans.js";

/** No span ends after the text does that it lies in. */
export const evidenceOutOfRange: Rule = {
  code: "evidence-out-of-range",
  together: {
    event: (event, find, index) => eachTextSpanOfEvent(event, index, judge(find)),
    claim: (claim, find, index) => eachTextSpanOfClaim(claim, index, judge(find)),
  },
};

const judge =
  (find: Find): TakeTextSpan =>
  ({ end }, { id, text }, path) => {
    if (text && end > text.length)
      find("evidence-out-of-range", [...path(), "end"], { end, length: text.length, source: id });
  };
