import { record } from "../issues/words.js";
import type { Find, Rule } from "./given/rule.js";
import { eachTextSpanOfClaim, eachTextSpanOfEvent, type TakeTextSpan } from "./given/text-spans.js";

/** A position in a source that pins no text. */
export interface PositionWithoutText {
  source: string;
}

/**
 * Positions refer to a text that the source pins by its digest; in a source without one they mean nothing.
 * The first such position of a record says it all.
 */
export const positionWithoutText: Rule<"position-without-text", PositionWithoutText> = {
  code: "position-without-text",
  severity: "error",
  together: {
    event: (event, find, index) => eachTextSpanOfEvent(event, index, judge(find)),
    claim: (claim, find, index) => eachTextSpanOfClaim(claim, index, judge(find)),
  },
};

export const positionWithoutTextSentence = ({ source }: PositionWithoutText) =>
  `a position in ${record(source)}, which has no "text" for positions to refer to; use a locator, or pin the text`;

function judge(find: Find<PositionWithoutText>): TakeTextSpan {
  let isSaid = false;
  return (_, { id, text }, path) => {
    if (text || isSaid) return;
    isSaid = true;
    find(path(), { source: id });
  };
}
