import type { DraftCue, DraftSpeaker } from "attributed-events/draft";

type CueType = DraftCue["type"];

/** Words by which somebody says that something is not so. */
const denial =
  /\b(?:deny|denies|denied|denying|rejects|rejected|rejecting|refutes|refuted|dismisses|dismissed|disputes|disputed)\b/giu;

/** English words that signal a speaker, and what kind of signal they are. What is not here the reader chooses. */
const signals: readonly (readonly [RegExp, CueType])[] = [
  [
    /\b(?:said|says|told|told reporters|added|stated|announced|insisted|wrote|explained|claimed|claims?(?= that\b))\b/giu,
    "speech",
  ],
  [denial, "speech"],
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
  const found = signals.flatMap(([pattern, type]) =>
    [...passage.matchAll(pattern)].map(({ 0: match, index }) => ({ words: match, type, index })),
  );
  const distinct = new Map(found.sort((a, b) => a.index - b.index).map((one) => [one.words, one]));
  return [...distinct.values()].map(({ words: match, type }) => ({ words: match, type }));
}

/** What kind of signal words are, as far as they are known. */
const cueTypeOf = (cue: string): CueType => cueWordsIn(cue)[0]?.type ?? "speech";

const isDenial = (words: string): boolean => words.search(denial) !== -1;

/** The words of a passage that are proposed first: of a denial those that deny. */
export function proposedCueIn(passage: string): string | undefined {
  const all = cueWordsIn(passage);
  return (all.find(({ words }) => isDenial(words)) ?? all[0])?.words;
}

/** A speaker with other words that say so: words of denial make it a denial, and take that back when they go. */
export function withCue(speaker: DraftSpeaker, words: string, nth?: number): DraftSpeaker {
  const { carriedOver: _, commitment, ...rest } = speaker;
  const was = speaker.cue != null && isDenial(speaker.cue.words);
  const sure = isDenial(words) ? "denied" : was && commitment === "denied" ? undefined : commitment;
  const cue = { words, ...(nth === undefined ? {} : { nth }), type: cueTypeOf(words) };
  return { ...rest, cue, ...(sure === undefined ? {} : { commitment: sure }) };
}
