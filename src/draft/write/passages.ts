import type { DraftPassage } from "../../generated/draft-types.js";
import type { Claim, Evidence, SpokenCue, TextPosition } from "../../generated/types.js";
import type { Selection } from "../../passage/fragment-matches.js";
import { defined } from "../../records/defined.js";
import type { TextsOfSources } from "../resolve/texts.js";
import { quoteOf } from "./quote.js";

/** A passage as a draft writes it, and all of it where it is of a text. */
export interface WrittenPassage {
  readonly fields: Omit<DraftPassage, "source">;
  readonly evidence: Evidence;
  readonly span?: Selection;
}

/** The passages of a claim, each as much wider than its evidence as the words that signal its speakers ask for. */
export function passagesOf({ evidence, attribution }: Claim, texts: TextsOfSources): readonly WrittenPassage[] {
  const cues = attribution.flatMap(({ cue }) => (cue && cue.type !== "continuation" ? [cue] : []));
  return evidence.map((one): WrittenPassage => {
    if (one.type === "locator") {
      const { page, time, section } = one;
      return { fields: defined({ page, time, section }), evidence: one };
    }
    const span = cues.filter((cue) => homeOf(cue, evidence) === one).reduce<Selection>(cover, one);
    return { fields: fieldsOf(one, span, texts), evidence: one, span };
  });
}

/** The passage that a cue belongs to: one that it lies in, or else the first in its text. */
function homeOf(cue: SpokenCue, evidence: readonly Evidence[]): Evidence | undefined {
  const inText = evidence.filter(
    (one): one is TextPosition => one.type === "text-position" && one.source === cue.source,
  );
  return inText.find(({ start, end }) => start <= cue.start && cue.end <= end) ?? inText[0];
}

const cover = (one: Selection, other: Selection): Selection => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

function fieldsOf(evidence: TextPosition, span: Selection, texts: TextsOfSources): WrittenPassage["fields"] {
  const text = texts.get(evidence.source)?.quotable();
  const passage = text && quoteOf(text, span);
  if (text === undefined || passage === undefined) return {};
  const isAll = span.start === evidence.start && span.end === evidence.end;
  const content = isAll ? undefined : quoteOf(text, evidence, span);
  return defined({
    passage: passage.words,
    nth: passage.nth,
    content: content?.words,
    contentNth: content?.nth,
  });
}
