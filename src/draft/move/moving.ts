import type { NearestPassage, QuotationNowhere, WhyNot } from "../../passage/find-quotation.js";
import type { Selection } from "../../passage/fragment-matches.js";

/**
 * Why words do not move: what a quotation of them is refused with, or they stand at several places (`several-places`), what their
 * fragment selects has another length (`other-length`), or no fragment selects them alone (`not-selectable`).
 */
export type WhyLeft = WhyNot | "several-places" | "other-length" | "not-selectable";

/** Where words stand in the new text, or why they have no place there. */
export type Moving = Selection | Unmoved;

/** Words that do not move. */
export interface Unmoved {
  /** Why they have no place. */
  readonly because: WhyLeft;
  /** With `several-places`, at how many they stand; two where it was not counted further. */
  readonly total?: number;
  /** What the new text has instead, or most like it. */
  readonly nearest?: NearestPassage;
}

export const isMoved = (moving: Moving): moving is Selection => "start" in moving;

/** A quotation that was refused, as words that do not move. */
export const unmoved = ({ found, ...refusal }: QuotationNowhere): Unmoved => refusal;
