import { type QuotableText, quotableText } from "../../../../src/passage/quotable-text.js";

/** So many texts are kept ready. */
const MOST = 8;

const ready = new Map<string, QuotableText>();

/** A text that quotations are looked for in, prepared once as long as it is in use. */
export function quotable(text: string): QuotableText {
  const found = ready.get(text) ?? quotableText(text);
  ready.delete(text);
  ready.set(text, found);
  for (const oldest of ready.keys()) {
    if (ready.size <= MOST) break;
    ready.delete(oldest);
  }
  return found;
}
