import { quoteOf } from "../../draft/write/quote.js";
import type { DraftCue } from "../../generated/draft-types.js";
import type { Selection } from "../../passage/fragment-matches.js";
import type { QuotableText } from "../../passage/quotable-text.js";
import type { AnnotatedSpan } from "./annotated-text.js";

const mostWords = 4;

/** The words that signal a speaker, at most four; of more, or of words apart, none. Annotators do not say of what kind they are. */
export function cueOf(text: QuotableText, { parts }: AnnotatedSpan, within: Selection): DraftCue | undefined {
  const [only, ...others] = parts;
  const quote = others.length === 0 ? quoteOf(text, only, within) : undefined;
  if (quote === undefined || quote.words.trim().split(/\s+/).length > mostWords) return undefined;
  const type = /^according to$/i.test(quote.words) ? "according-to" : "speech";
  return { words: quote.words, ...(quote.nth !== undefined && { nth: quote.nth }), type };
}
