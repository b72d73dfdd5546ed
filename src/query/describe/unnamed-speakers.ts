import type { UnnamedSpeaker } from "../../generated/types.js";

/** What the words point to instead of a speaker, as a sentence says it; `undefined` where they point to nothing. */
export const unnamedInSentence: Readonly<Record<UnnamedSpeaker, string | undefined>> = {
  nobody: undefined,
  document: "unidentified information",
  inquiry: "an unattributed investigation",
  officials: "unnamed officials",
};

/** The same where a name would stand in a path, without the prose around it. */
export const unnamedInPath: Readonly<Record<UnnamedSpeaker, string>> = {
  nobody: "nobody named",
  document: "an unnamed document",
  inquiry: "an unnamed inquiry",
  officials: "unnamed officials",
};
