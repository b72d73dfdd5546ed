import type { Claim, DatePhrase, SpokenCue, TextPosition } from "../../../generated/types.js";
import type { Path } from "../../issues/pointer.js";

/** What points to a stretch of a source's text, in code points, the end exclusive. */
export type Span = SpokenCue | TextPosition | DatePhrase;

/** Every span that a claim points to: the words that signal its speakers, then its passages. */
export function spansOfClaim({ attribution, evidence }: Claim): readonly (SpokenCue | TextPosition)[] {
  const spans: (SpokenCue | TextPosition)[] = [];
  for (const { cue } of attribution) if (cue && cue.type !== "continuation") spans.push(cue);
  for (const passage of evidence) if (passage.type === "text-position") spans.push(passage);
  return spans;
}

/** The words that a span quotes, where it quotes them: a passage does not. */
export function phraseOf(span: Span): string | undefined {
  if ("text" in span) return span.text;
  return "phrase" in span ? span.phrase : undefined;
}

/** Where a span of a claim stands in it. Looked for only when there is something to say of it. */
export function pathOfSpan({ attribution, evidence }: Claim, span: SpokenCue | TextPosition): Path {
  const cue = attribution.findIndex((step) => step.cue === span);
  if (cue >= 0) return ["attribution", cue, "cue"];
  return ["evidence", evidence.findIndex((passage) => Object.is(passage, span))];
}

/** Where the words stand that give an event's date: the one span of an event. */
export const pathOfPhrase: Path = ["when", "phrase"];
