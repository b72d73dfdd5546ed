import type { Rule } from "../rule.js";
import { pathOfPhrase, pathOfSpan, spansOfClaim } from "../spans.js";

/** A passage, cue or date phrase has at least one character: its end comes after its start. */
export const emptySpan: Rule = {
  code: "empty-span",
  alone: {
    event({ when: { phrase } }, find) {
      if (phrase && phrase.end <= phrase.start)
        find("empty-span", pathOfPhrase, { start: phrase.start, end: phrase.end });
    },
    claim(claim, find) {
      for (const span of spansOfClaim(claim))
        if (span.end <= span.start) find("empty-span", pathOfSpan(claim, span), { start: span.start, end: span.end });
    },
  },
};
