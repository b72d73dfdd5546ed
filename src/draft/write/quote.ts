import { findQuotation, type Quotation, type QuotationOptions } from "../../passage/find-quotation.js";
import type { Selection } from "../../passage/fragment-matches.js";
import type { QuotableText } from "../../passage/quotable-text.js";

/** Words that lead to one place of a text, with the number of the place where they stand at several. */
export interface Quote {
  readonly words: string;
  readonly nth?: number;
}

/** The words at a span, so that they lead back to it. `undefined` where no quotation can: it begins or ends inside a word. */
export function quoteOf(text: QuotableText, span: Selection, within?: Selection): Quote | undefined {
  const words = text.text.slice(text.indexOf(span.start), text.indexOf(span.end));
  const find = (options: QuotationOptions) => findQuotation(text, words, { ...options, ...(within && { within }) });
  const quotation = find({});
  if (quotation.found === "nowhere") return undefined;
  if (quotation.found === "once") return isAt(quotation, span) ? { words } : undefined;
  const nth = numberOf(span, quotation.total, (each) => find({ nth: each }));
  return nth === undefined ? undefined : { words, nth };
}

function isAt(quotation: Quotation, { start, end }: Selection): boolean {
  if (quotation.found !== "once" || quotation.spans.length !== 1) return false;
  const [found] = quotation.spans;
  return found?.start === start && found.end === end;
}

/** Which of the places, which stand in the order of the text, is at the span: the half in which it lies is halved again. */
function numberOf(span: Selection, total: number, place: (nth: number) => Quotation): number | undefined {
  let [low, high] = [1, total];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const found = place(middle);
    if (isAt(found, span)) return middle;
    const start = found.found === "once" ? (found.spans[0]?.start ?? 0) : 0;
    if (start < span.start) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
