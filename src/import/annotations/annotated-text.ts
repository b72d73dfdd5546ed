import type { Commitment, UnnamedSpeaker } from "../../generated/types.js";
import type { Selection } from "../../passage/fragment-matches.js";
import type { ImportPlace } from "../shared/issue.js";

/** Words of a text that somebody marked and called something. */
export interface AnnotatedSpan {
  readonly id: string;
  /** What it is called; a tool may call it several things. */
  readonly labels: readonly string[];
  /** Where it stands, in code points; several parts where words between do not belong to it. */
  readonly parts: readonly [Selection, ...Selection[]];
  /** What the annotator wrote beside it. */
  readonly note?: string;
  readonly place: ImportPlace;
}

/** What ties two spans, whichever of them the tool has first. */
export interface Tie {
  readonly label: string;
  readonly ends: readonly [string, string];
}

/** Somebody who is said to speak without being marked in the text. */
export interface NamedSpeaker {
  readonly span: string;
  readonly name: string;
}

/** What a file says of a claim in words of its own, beside the words that are marked. */
export interface ToldClaim {
  readonly span: string;
  /** Its key in the draft. */
  readonly key: string;
  readonly note: string;
  /** Who says it behind the document, outermost first. */
  readonly steps: readonly ToldStep[];
}

/** Those who speak in one step, together, or what the words point to instead of a speaker. */
export interface ToldStep {
  readonly names: readonly string[];
  readonly unnamed?: UnnamedSpeaker;
  readonly onBehalfOf?: string | undefined;
  readonly commitment: Commitment;
}

/** A text with what was marked in it. */
export interface AnnotatedText {
  /** The key of its source in the draft. */
  readonly key: string;
  readonly title?: string;
  readonly url?: string;
  readonly text: string;
  readonly spans: readonly AnnotatedSpan[];
  readonly ties: readonly Tie[];
  readonly speakers?: readonly NamedSpeaker[];
  readonly told?: readonly ToldClaim[];
}
