import type { Selection } from "../../passage/fragment-matches.js";
import type { AnnotatedSpan, AnnotatedText } from "./annotated-text.js";
import type { Meaning } from "./mapping.js";

/** What somebody is marked as saying, with whoever is tied to it. */
export interface Saying {
  readonly content: AnnotatedSpan;
  readonly cues: readonly AnnotatedSpan[];
  readonly speakers: readonly AnnotatedSpan[];
  /** Speakers that the file names and does not mark. */
  readonly names: readonly string[];
  /** All of the text from the first to the last of these. */
  readonly whole: Selection;
}

/** A saying, with those inside which it is said, outermost first: “A said that B said that …”. */
export interface NestedSaying extends Saying {
  readonly inside: readonly Saying[];
}

const cover = (spans: readonly AnnotatedSpan[]): Selection => {
  const parts = spans.flatMap((span) => span.parts);
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
};

const holds = (outer: Selection, inner: Selection) => outer.start <= inner.start && inner.end <= outer.end;

/** Every content with its cues and speakers: those tied to it, and those tied to its cues. In the order of the text. */
export function sayingsIn(
  { spans, ties, speakers: named = [] }: AnnotatedText,
  meaning: Meaning,
): readonly NestedSaying[] {
  const byId = new Map(spans.map((span) => [span.id, span]));
  const tiedTo = (id: string) =>
    ties
      .filter(({ label, ends }) => meaning.isTie(label) && ends.includes(id))
      .map(({ ends: [one, other] }) => byId.get(one === id ? other : one))
      .filter((span) => span !== undefined);
  const sayings = spans
    .filter(({ labels }) => meaning.is("content", labels))
    .map((content): Saying => {
      const direct = tiedTo(content.id);
      const cues = direct.filter(({ labels }) => meaning.is("cue", labels));
      const around = [...direct, ...cues.flatMap(({ id }) => tiedTo(id))];
      const speakers = [...new Set(around.filter(({ labels }) => meaning.is("speaker", labels)))];
      const names = named.filter(({ span }) => span === content.id).map(({ name }) => name);
      return { content, cues, speakers, names, whole: cover([content, ...cues, ...speakers]) };
    })
    .sort((a, b) => a.whole.start - b.whole.start || b.whole.end - a.whole.end);
  return sayings.map((saying) => ({
    ...saying,
    inside: sayings
      .filter((other) => other !== saying && holds(cover([other.content]), saying.whole))
      .sort((a, b) => size(b) - size(a)),
  }));
}

const size = ({ whole: { start, end } }: Saying) => end - start;

/** The spans of a kind that stand inside what is said. */
export const spansInside = (spans: readonly AnnotatedSpan[], { content }: Saying): readonly AnnotatedSpan[] =>
  spans.filter((span) => span !== content && content.parts.some((part) => holds(part, cover([span]))));
