import type { TextFragment, TextPosition } from "../../generated/types.js";
import { directiveOf } from "../../passage/directive-of.js";
import { findQuotation } from "../../passage/find-quotation.js";
import { fragmentMatches, type Selection } from "../../passage/fragment-matches.js";
import { isMoved, type Moving, type Unmoved } from "./moving.js";
import type { SourceTexts } from "./source-texts.js";
import { wordsInNewText } from "./words-in-new-text.js";

/** Where a passage stands in the new text, with a fragment that selects it alone there; or why it has no place. */
export function passageInNewText(passage: TextPosition, texts: SourceTexts): TextPosition | Unmoved {
  const { old, now } = texts;
  const span = old ? wordsInNewText(old.quotable(), now.quotable(), passage) : byFragment(passage, texts);
  if (!isMoved(span)) return span;
  const textFragment = fragmentFor(span, passage.textFragment, texts);
  return textFragment ? { ...passage, start: span.start, end: span.end, textFragment } : { because: "not-selectable" };
}

/** Without the old text, only the first and last words are known, and how long the passage was. */
function byFragment({ start, end, textFragment }: TextPosition, { now }: SourceTexts): Moving {
  const [first, second] = fragmentMatches(now.searchable(), textFragment, 2);
  if (second) return { because: "several-places", total: 2 };
  if (first === undefined) return { because: "not-there", ...nearestTo(textFragment, now) };
  if (first.end - first.start === end - start) return first;
  const { text, indexOf } = now.quotable();
  const stands = text.slice(indexOf(first.start), indexOf(first.end));
  return { because: "other-length", nearest: { span: first, text: stands, differences: [] } };
}

function nearestTo({ textStart, textEnd }: TextFragment, { quotable }: SourceTexts["now"]) {
  const parts = textEnd === undefined ? [textStart] : [textStart, textEnd];
  for (const part of parts) {
    const quotation = findQuotation(quotable(), part);
    if (quotation.found === "nowhere" && quotation.nearest) return { nearest: quotation.nearest };
  }
  return {};
}

/** The fragment that the passage has, where that still selects it alone. */
function fragmentFor(span: Selection, before: TextFragment, { now }: SourceTexts): TextFragment | undefined {
  const [first, second] = fragmentMatches(now.searchable(), before, 2);
  const isStill = second === undefined && first?.start === span.start && first.end === span.end;
  return isStill ? before : directiveOf(now.searchable(), now.quotable(), span);
}
