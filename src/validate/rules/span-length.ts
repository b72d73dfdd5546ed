import { codePointLength } from "../../text/code-point-length.js";
import type { Path } from "../issues/pointer.js";
import { number } from "../issues/words.js";
import type { Find, Rule } from "./given/rule.js";
import { pathOfPhrase, pathOfSpan, phraseOf, type Span, spansOfClaim } from "./given/spans.js";

/** A quotation is not as long as its span. */
export interface SpanLength {
  span: number;
  phrase: number;
}

/** A quotation is as long as its span says, in code points. */
export const spanLength: Rule<"span-length", SpanLength> = {
  code: "span-length",
  severity: "error",
  alone: {
    event({ when: { phrase } }, find) {
      if (phrase) judge(phrase, () => pathOfPhrase, find);
    },
    claim(claim, find) {
      for (const span of spansOfClaim(claim)) judge(span, () => pathOfSpan(claim, span), find);
    },
  },
};

export const spanLengthSentence = ({ span, phrase }: SpanLength) =>
  `the words have ${number(phrase, "character")}, start and end span ${span}; positions count code points, the end is exclusive`;

function judge(span: Span, path: () => Path, find: Find<SpanLength>): void {
  const phrase = phraseOf(span);
  const length = span.end - span.start;
  const points = phrase === undefined || length <= 0 ? length : codePointLength(phrase);
  if (points !== length) find(path(), { span: length, phrase: points });
}
