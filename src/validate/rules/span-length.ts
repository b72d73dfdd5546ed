import { codePointLength } from "../../text/code-point-length.js";
import type { Path } from "../issue.js";
import type { Find, Rule } from "../rule.js";
import { pathOfPhrase, pathOfSpan, phraseOf, type Span, spansOfClaim } from "../spans.js";

/** A quotation is as long as its span says, in code points. */
export const spanLength: Rule = {
  code: "span-length",
  alone: {
    event({ when: { phrase } }, find) {
      if (phrase) judge(phrase, () => pathOfPhrase, find);
    },
    claim(claim, find) {
      for (const span of spansOfClaim(claim)) judge(span, () => pathOfSpan(claim, span), find);
    },
  },
};

function judge(span: Span, path: () => Path, find: Find): void {
  const phrase = phraseOf(span);
  const length = span.end - span.start;
  const points = phrase === undefined || length <= 0 ? length : codePointLength(phrase);
  if (points !== length) find("span-length", path(), { span: length, phrase: points });
}
