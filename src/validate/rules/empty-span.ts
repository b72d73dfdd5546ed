import type { Rule } from "./given/rule.js";
import { pathOfPhrase, pathOfSpan, spansOfClaim } from "./given/spans.js";

/** A passage, cue or date phrase ends where it begins, or before. */
export interface EmptySpan {
  start: number;
  end: number;
}

/** A passage, cue or date phrase has at least one character: its end comes after its start. */
export const emptySpan: Rule<"empty-span", EmptySpan> = {
  code: "empty-span",
  severity: "error",
  alone: {
    event({ when: { phrase } }, find) {
      if (phrase && phrase.end <= phrase.start) find(pathOfPhrase, { start: phrase.start, end: phrase.end });
    },
    claim(claim, find) {
      for (const span of spansOfClaim(claim))
        if (span.end <= span.start) find(pathOfSpan(claim, span), { start: span.start, end: span.end });
    },
  },
};

export const emptySpanSentence = ({ start, end }: EmptySpan) =>
  `ends at ${end}, where it starts or before (${start}); the end is the place after the last character`;
