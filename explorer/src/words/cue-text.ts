import type { CueType } from "attributed-events";

const cues: Readonly<Record<CueType, string>> = {
  speech: "a word of saying",
  report: "a word of reporting",
  "according-to": "a word for whose account it is",
  finding: "a word of finding out",
  factive: "a word that takes it as so",
  accusation: "a word of blame",
  charge: "a word of charging",
  demand: "a word of asking",
  hearsay: "a word that names nobody",
  continuation: "the same speaker goes on",
  passive: "words that leave out who",
};

/** What the words do that hand over to the next speaker. */
export const cueText = (type: CueType): string => cues[type];
