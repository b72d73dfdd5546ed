import type { SourceId } from "../../generated/types.js";
import { findQuotation, type QuotationOptions } from "../../passage/find-quotation.js";
import type { Selection } from "../../passage/fragment-matches.js";
import type { Path } from "../../validate/issues/pointer.js";
import { quoted } from "../../validate/issues/shown.js";
import type { Desk } from "./desk.js";

/** Where words are looked for. */
export interface Where extends QuotationOptions {
  readonly source: SourceId;
}

/** The spans of a quotation in the text of a source. `undefined`, and a finding, where it is refused. */
export function spansOfQuotation(
  words: string,
  { source, ...options }: Where,
  path: Path,
  { texts, find }: Desk,
): readonly [Selection, ...Selection[]] | undefined {
  const text = texts.get(source);
  if (text === undefined) return undefined;
  const quotation = findQuotation(text.quotable(), words, options);
  if (quotation.found === "nowhere") {
    const { found, ...facts } = quotation;
    find("quotation-not-found", path, { words: quoted(words), source, ...facts });
  } else if (quotation.found === "several") {
    const { found, ...facts } = quotation;
    find("quotation-ambiguous", path, { words: quoted(words), source, ...facts });
  } else {
    const [first, ...others] = quotation.spans;
    if (first) return [first, ...others];
  }
  return undefined;
}

/** From the beginning of the first span to the end of the last. */
export const coverOf = (spans: readonly [Selection, ...Selection[]]): Selection => ({
  start: spans[0].start,
  end: Math.max(...spans.map(({ end }) => end)),
});

/** The words at a span, as the text has them. */
export function wordsAt({ start, end }: Selection, source: SourceId, { texts }: Desk): string {
  const text = texts.get(source)?.quotable();
  return text ? text.text.slice(text.indexOf(start), text.indexOf(end)) : "";
}
