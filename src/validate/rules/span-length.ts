import type { Find, Rule } from "../rule.js";
import { type Span, spansOfClaim, spansOfEvent } from "../spans.js";

/** A quotation is as long as its span says, in code points. */
export const spanLength: Rule = {
  code: "span-length",
  alone: {
    event: (event, find) => judge(spansOfEvent(event), find),
    claim: (claim, find) => judge(spansOfClaim(claim), find),
  },
};

function judge(spans: readonly Span[], find: Find): void {
  for (const { path, start, end, phrase } of spans) {
    const length = phrase === undefined || end <= start ? end - start : [...phrase].length;
    if (length !== end - start) find("span-length", path, { span: end - start, phrase: length });
  }
}
