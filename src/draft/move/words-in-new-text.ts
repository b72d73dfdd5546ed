import { findQuotation, type Quotation } from "../../passage/find-quotation.js";
import type { Selection } from "../../passage/fragment-matches.js";
import { type QuotableText, quotableText } from "../../passage/quotable-text.js";
import { type Moving, unmoved } from "./moving.js";

/** So much of the old text on each side of words that stand several times is looked for together with them, in code points. */
const AROUND = [20, 60, 200, 600, 2000] as const;

/** Where the words at a span of the old text stand in the new one: exactly once, alone or together with what stands around them. */
export function wordsInNewText(old: QuotableText, now: QuotableText, span: Selection): Moving {
  const words = slice(old, span);
  const alone = findQuotation(now, words, { literal: true });
  if (alone.found === "nowhere") return unmoved(alone);
  const [only] = alone.found === "once" ? alone.spans : [];
  if (only) return only;
  const total = alone.found === "several" ? alone.total : 2;
  for (const around of AROUND) {
    const found = withContext(old, now, span, around);
    if (found) return found;
  }
  return { because: "several-places", total };
}

const slice = ({ text, indexOf }: QuotableText, { start, end }: Selection) => text.slice(indexOf(start), indexOf(end));

/** The place of the words where they and all that stands around them stand once. */
function withContext(old: QuotableText, now: QuotableText, span: Selection, around: number): Selection | undefined {
  const [from, to] = [beforeWord(old, span.start - around), afterWord(old, span.end + around)];
  const find = (start: number, end: number, within?: Selection) =>
    onlySpan(
      findQuotation(now, slice(old, { start, end }), { literal: true, explain: false, ...(within && { within }) }),
    );
  const all = find(from, to);
  // The words end where what leads up to them ends, and begin where what follows from them begins.
  const [before, after] = [all && find(from, span.end, all), all && find(span.start, to, all)];
  if (before === undefined || after === undefined || after.start >= before.end) return undefined;
  const place = { start: after.start, end: before.end };
  const words = onlySpan(
    findQuotation(quotableText(slice(now, place)), slice(old, span), { literal: true, explain: false }),
  );
  return words?.start === 0 && words.end === place.end - place.start ? place : undefined;
}

const onlySpan = (quotation: Quotation): Selection | undefined =>
  quotation.found === "once" && quotation.spans.length === 1 ? quotation.spans[0] : undefined;

/** No word that is looked for is longer. */
const LONGEST_WORD = 200;

/** A position at which a word begins, a little before another. */
function beforeWord({ text, indexOf, positionOf }: QuotableText, position: number): number {
  const to = indexOf(Math.max(0, position));
  let from = to;
  while (from > 0 && to - from < LONGEST_WORD && /\S/.test(text.charAt(from - 1))) from--;
  return positionOf(from);
}

/** A position at which a word ends, a little behind another. */
function afterWord({ text, indexOf, positionOf }: QuotableText, position: number): number {
  const from = indexOf(position);
  return positionOf(from + (/^\S*/.exec(text.slice(from, from + LONGEST_WORD))?.[0].length ?? 0));
}
