import type { QuotableText } from "../quotable-text.js";
import { everyIndex } from "../search/every-index.js";
import { partsOf } from "./parts.js";
import { eachFoldedPlace, type Stretch } from "./places.js";
import { type FoldedText, foldedWords } from "./typography.js";

/**
 * Why a quotation is refused: there is nothing in it (`empty`), the text does not have it (`not-there`), has it in another case
 * (`other-case`), as a part of a longer word or number only (`inside-word`), with paragraphs that end elsewhere
 * (`across-paragraphs`), has each of its parts but not in this order in one paragraph (`parts-apart`), outside the part of the text
 * that was asked for (`outside`), or at fewer places than `nth` says (`fewer-places`).
 */
export type WhyNot =
  | "empty"
  | "not-there"
  | "other-case"
  | "inside-word"
  | "across-paragraphs"
  | "parts-apart"
  | "outside"
  | "fewer-places";

/** The reason, and the place of the text without typography that it speaks of. */
export interface Refusal {
  readonly because: WhyNot;
  readonly near?: Stretch;
}

/** Finds the reason why words that do not stand in a text do not. */
export function whyNot(text: QuotableText, words: string): Refusal {
  const folded = foldedWords(words);
  return (
    insideWord(text, folded) ??
    otherwise("other-case", text, text.caseless(), folded.toLowerCase()) ??
    otherwise("across-paragraphs", text, text.flat(), folded.replaceAll("\n", " ")) ??
    partsApart(text, words) ?? { because: "not-there" }
  );
}

function insideWord({ folded }: QuotableText, words: string): Refusal | undefined {
  let near: Stretch | undefined;
  everyIndex(folded().text, words, (at) => {
    near = { from: at, to: at + words.length };
    return true;
  });
  return near && { because: "inside-word", near };
}

function otherwise(because: WhyNot, { text }: QuotableText, folded: FoldedText, words: string): Refusal | undefined {
  const near = firstPlace(text, folded, words);
  return near && { because, near };
}

function partsApart({ text, folded }: QuotableText, words: string): Refusal | undefined {
  const places = (partsOf(words) ?? []).map((part) => firstPlace(text, folded(), part));
  const [near] = places;
  return near && places.every((place) => place !== undefined) ? { because: "parts-apart", near } : undefined;
}

/** The first place of folded words, in the folded text. */
export function firstPlace(text: string, folded: FoldedText, words: string): Stretch | undefined {
  let first: Stretch | undefined;
  eachFoldedPlace(text, folded, words, (_, at) => {
    first = { from: at, to: at + words.length };
    return true;
  });
  return first;
}
