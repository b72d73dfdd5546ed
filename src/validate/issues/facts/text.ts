import type { NormalForm } from "../../../text/normal-form.js";
import type { Shown } from "./shape.js";

/** What each problem between records and the text of a source says. */
export interface TextFacts {
  /**
   * The text at hand is not the one that the source pins, or is not as long as the source says. `form` is the Unicode form
   * in which it would be the pinned one.
   */
  "text-differs": { source: string; what: "sha256" | "length"; expected: string; found: string; form?: NormalForm };
  /** A passage does not stand in the text at hand. */
  "evidence-not-found": { source: string; because: WhyNotFound };
  /** In the pinned text, a passage's fragment selects something else as well: before the passage, or only after it. */
  "fragment-ambiguous": { start: number; end: number; selects: Span; before: boolean };
  /** In the pinned text, a passage's fragment selects one stretch only, which is not the passage. */
  "fragment-elsewhere": { start: number; end: number; selects: Span };
  /** At a cue's positions stand other words. */
  "cue-not-found": PhraseNotFound;
  /** At a date phrase's positions stand other words. */
  "date-phrase-not-found": PhraseNotFound;
}

/** From one position of a text to another, in code points, the end exclusive. */
interface Span {
  /** The first code point, counted from 0. */
  readonly start: number;
  /** The code point after the last one. */
  readonly end: number;
}

/** `stands` is the nearest place at which the words do stand, as positions of the record; absent where there is none. */
export interface PhraseNotFound {
  /** The words that the record quotes. */
  readonly phrase: string;
  /** The words at their positions. */
  readonly found: Shown;
  /** Where they stand instead. */
  readonly stands?: Span;
  /** The Unicode form in which they stand there, where the record writes the same letters in another one. */
  readonly form?: NormalForm;
}

/** Why a passage does not stand: the last two only in a text that is not the pinned one. */
export type WhyNotFound = "out-of-range" | "no-match" | "ends-overlap" | "several-matches" | "other-length";
