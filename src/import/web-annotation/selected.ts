import { findQuotation } from "../../passage/find-quotation.js";
import type { Selection } from "../../passage/fragment-matches.js";
import { quotableText } from "../../passage/quotable-text.js";
import { isObject, type JsonObject, numberOf, objectsIn, textOf } from "../annotations/json-values.js";

/** What selects words: their position, the words themselves, or both. */
export interface Selected {
  /** The address of the page, or of the text. */
  readonly source: string;
  readonly at: Selection | undefined;
  readonly words: string | undefined;
  readonly before: string;
  readonly after: string;
}

/** The targets of an annotation that select words of a text. */
export function selectedBy({ target, uri }: JsonObject): readonly Selected[] {
  return objectsIn(target).flatMap((one) => {
    const selectors = objectsIn(one.selector);
    const position = selectors.find(({ type }) => type === "TextPositionSelector");
    const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
    if (position === undefined && quote === undefined) return [];
    const [start, end] = [numberOf(position?.start), numberOf(position?.end)];
    return [
      {
        source: textOf(one.scope) ?? addressOf(one.source) ?? textOf(uri) ?? "",
        at: start === undefined || end === undefined ? undefined : { start, end },
        words: textOf(quote?.exact),
        before: textOf(quote?.prefix) ?? "",
        after: textOf(quote?.suffix) ?? "",
      },
    ];
  });
}

const addressOf = (source: unknown) => (isObject(source) ? textOf(source.id) : textOf(source));

/** Where words stand that have no position: with what stands around them, or alone, if that is one place. */
export function placeOfWords(text: string, { words = "", before, after }: Selected): Selection | undefined {
  const whole = `${before}${words}${after}`;
  const at = text.indexOf(whole);
  const quotable = quotableText(text);
  if (words !== "" && at >= 0 && text.indexOf(whole, at + 1) < 0) {
    const start = at + before.length;
    return { start: quotable.positionOf(start), end: quotable.positionOf(start + words.length) };
  }
  const quotation = findQuotation(quotable, words);
  return quotation.found === "once" && quotation.spans.length === 1 ? quotation.spans[0] : undefined;
}
