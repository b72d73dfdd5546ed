import { type FoldedText, foldTypography, paragraphEnd } from "./typography.js";

/** One paragraph of a text, folded by itself. */
export interface Paragraph {
  /** Where it begins, as an index of the text. */
  readonly from: number;
  readonly text: string;
  readonly folded: FoldedText;
}

/** The paragraphs of a text, which end at blank lines; where there is no blank line, each line is one. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const end = new RegExp(paragraphEnd.test(text) ? paragraphEnd : /[\n\r]/, "g");
  const paragraphs: Paragraph[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    if (part.trim() !== "") paragraphs.push({ from, text: part, folded: foldTypography(part) });
  };
  for (const { 0: gap, index } of text.matchAll(end)) {
    add(index);
    from = index + gap.length;
  }
  add(text.length);
  return paragraphs;
}
