import type { Shown } from "./shape.js";

/** What each problem between records and the text of a source says. */
export interface TextFacts {
  /** The text at hand is not the one that the source pins, or is not as long as the source says. */
  "text-differs": { source: string; what: "sha256" | "length"; expected: string; found: string };
  /** A passage does not stand in the text at hand. */
  "evidence-not-found": { source: string; because: WhyNotFound };
  /** In the pinned text, the first thing that a passage's fragment selects is not the passage. */
  "fragment-ambiguous": { start: number; end: number; selects: { readonly start: number; readonly end: number } };
  /** At a cue's positions stand other words. */
  "cue-not-found": { phrase: string; found: Shown };
  /** At a date phrase's positions stand other words. */
  "date-phrase-not-found": { phrase: string; found: Shown };
}

/** Why a passage does not stand: the last two only in a text that is not the pinned one. */
export type WhyNotFound = "out-of-range" | "no-match" | "several-matches" | "other-length";
