import type { SourceId, TextPosition } from "../generated/types.js";
import { directiveOf } from "../passage/directive-of.js";
import { findQuotation } from "../passage/find-quotation.js";
import { quotableText } from "../passage/quotable-text.js";
import { searchableText } from "../passage/searchable-text.js";
import { type Issue, issueAt } from "../validate/issues/issue.js";
import { quoted } from "../validate/issues/shown.js";

/** Where a quotation is looked for. */
export interface AnchorOptions {
  readonly source: SourceId;
  /** The language of the text, which decides where words end. */
  readonly language: string;
  /** Which of several places is meant. */
  readonly nth?: number;
}

/** The evidence that a quotation is, a passage for each of its parts; or why it is none. */
export type Anchor = { readonly evidence: readonly TextPosition[] } | { readonly issue: Issue };

/** Writes the evidence for a quotation of a text. */
export function anchor(written: string, words: string, { source, language, nth }: AnchorOptions): Anchor {
  const text = quotableText(written);
  const { found, ...facts } = findQuotation(text, words, nth === undefined ? {} : { nth });
  const shown = { words: quoted(words), source };
  if ("because" in facts) return { issue: issueAt("quotation-not-found", [], { ...shown, ...facts }) };
  if ("places" in facts) return { issue: issueAt("quotation-ambiguous", [], { ...shown, ...facts }) };
  const searchable = searchableText(written, language);
  const evidence: TextPosition[] = [];
  for (const span of facts.spans) {
    const textFragment = directiveOf(searchable, text, span);
    if (textFragment === undefined) return { issue: issueAt("passage-not-selectable", [], shown) };
    evidence.push({ type: "text-position", source, ...span, textFragment });
  }
  return { evidence };
}
