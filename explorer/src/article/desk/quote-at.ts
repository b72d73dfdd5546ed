import { quoteOf } from "../../../../src/draft/write/quote.js";
import type { Questions } from "./protocol.js";
import { quotable } from "./texts-in-use.js";

/** Words as a quotation that leads back to them, alone or by their number; `undefined` where none does. */
export const quoteAt = ({ text, span, within }: Questions["quote"]["question"]): Questions["quote"]["answer"] =>
  quoteOf(quotable(text), span, within);
