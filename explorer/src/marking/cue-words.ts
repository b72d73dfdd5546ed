import type { DraftCue } from "attributed-events/draft";

type CueType = DraftCue["type"];

/** English words that signal a speaker, and what kind of signal they are. What is not here the reader chooses. */
const words: readonly (readonly [RegExp, CueType])[] = [
  [
    /\b(?:said|says|told|told reporters|added|stated|announced|denied|denies|insisted|wrote|explained|claims?|claimed)\b/giu,
    "speech",
  ],
  [/\b(?:reported|reports)\b/giu, "report"],
  [/\baccording to\b/giu, "according-to"],
  [/\b(?:found that|established|concluded|determined)\b/giu, "finding"],
  [/\b(?:exposed|identified|revealed|uncovered|confirmed)\b/giu, "factive"],
  [/\b(?:accused|accuses|blamed|blames)\b/giu, "accusation"],
  [/\b(?:charged with|indicted)\b/giu, "charge"],
  [/\b(?:demanded|demands|called for|calls for|urged|urges|asked for|wants?)\b/giu, "demand"],
  [/\b(?:allegedly|reportedly|purportedly)\b/giu, "hearsay"],
  [/\b(?:is said|are said|was said|is believed|are believed|was found|were found)\b/giu, "passive"],
];

/** The words of a passage that may signal who says it, in the order of the passage. */
export function cueWordsIn(passage: string): readonly { readonly words: string; readonly type: CueType }[] {
  const found = words.flatMap(([pattern, type]) =>
    [...passage.matchAll(pattern)].map(({ 0: match, index }) => ({ words: match, type, index })),
  );
  const distinct = new Map(found.sort((a, b) => a.index - b.index).map((one) => [one.words, one]));
  return [...distinct.values()].map(({ words: match, type }) => ({ words: match, type }));
}

/** What kind of signal words are, as far as they are known. */
export const cueTypeOf = (cue: string): CueType => cueWordsIn(cue)[0]?.type ?? "speech";
