import type { Find, Rule } from "../rule.js";
import { eachTextSpanOfClaim, eachTextSpanOfEvent, type TakeTextSpan } from "../text-spans.js";

/**
 * Positions refer to a text that the source pins by its digest; in a source without one they mean nothing.
 * The first such position of a record says it all.
 */
export const positionWithoutText: Rule = {
  code: "position-without-text",
  together: {
    event: (event, find, index) => eachTextSpanOfEvent(event, index, judge(find)),
    claim: (claim, find, index) => eachTextSpanOfClaim(claim, index, judge(find)),
  },
};

function judge(find: Find): TakeTextSpan {
  let isSaid = false;
  return (_, { id, text }, path) => {
    if (text || isSaid) return;
    isSaid = true;
    find("position-without-text", path(), { source: id });
  };
}
