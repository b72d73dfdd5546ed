import { record } from "../issues/words.js";
import type { Find, Rule } from "./given/rule.js";
import { eachTextSpanOfClaim, eachTextSpanOfEvent, type TakeTextSpan } from "./given/text-spans.js";

/** A span ends after the source's text does. */
export interface EvidenceOutOfRange {
  end: number;
  length: number;
  source: string;
}

/** No span ends after the text does that it lies in. */
export const evidenceOutOfRange: Rule<"evidence-out-of-range", EvidenceOutOfRange> = {
  code: "evidence-out-of-range",
  severity: "error",
  together: {
    event: (event, find, index) => eachTextSpanOfEvent(event, index, judge(find)),
    claim: (claim, find, index) => eachTextSpanOfClaim(claim, index, judge(find)),
  },
};

export const evidenceOutOfRangeSentence = ({ end, length, source }: EvidenceOutOfRange) =>
  `ends at ${end}, and the text of ${record(source)} at ${length}`;

const judge =
  (find: Find<EvidenceOutOfRange>): TakeTextSpan =>
  ({ end }, { id, text }, path) => {
    if (text && end > text.length) find([...path(), "end"], { end, length: text.length, source: id });
  };
