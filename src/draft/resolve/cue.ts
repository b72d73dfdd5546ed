import type { DraftCue } from "../../generated/draft-types.js";
import type { SpokenCue } from "../../generated/types.js";
import { findQuotation } from "../../passage/find-quotation.js";
import type { Path } from "../../validate/issues/pointer.js";
import type { Desk } from "./desk.js";
import type { Passage } from "./passages.js";
import type { Present } from "./present.js";
import { coverOf, spansOfQuotation, wordsAt } from "./quotations.js";

/** The words that signal a speaker, in the first of the claim's passages in which they stand. */
export function cueOf(
  { words, nth, type }: Present<DraftCue>,
  path: Path,
  passages: readonly Passage[],
  desk: Desk,
): SpokenCue | undefined {
  const quoted = passages.flatMap(({ source, span }) => (span ? [{ source, within: span }] : []));
  const isThere = ({ source, within }: (typeof quoted)[number]) => {
    const text = desk.texts.get(source)?.quotable();
    return text !== undefined && findQuotation(text, words, { within }).found !== "nowhere";
  };
  const passage = quoted.length > 1 ? (quoted.find(isThere) ?? quoted[0]) : quoted[0];
  if (passage === undefined) return undefined;
  const { source } = passage;
  const spans = spansOfQuotation(words, { ...passage, ...(nth && { nth }) }, [...path, "words"], desk);
  if (spans === undefined) return undefined;
  const span = coverOf(spans);
  const cue = { type, source, ...span, phrase: wordsAt(span, source, desk) };
  const place = [...path, "words"];
  return desk.origins.from(path, cue, { start: place, end: place, phrase: place });
}
