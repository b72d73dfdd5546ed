import type { Source, SourceId } from "../../generated/types.js";
import type { Path } from "../../validate/issues/pointer.js";
import { differenceOf, formLike } from "../../validate/verify/pinned-text.js";
import type { FindInDraft } from "./find-in-draft.js";
import { formatOf } from "./format-of.js";
import { type TextOfSource, type TextsOfSources, textOfSource } from "./texts.js";

/** A source of a draft as far as its text is concerned, and where it stands. */
export type SourceWithText = Pick<Source, "id" | "language" | "text"> & { readonly path: Path };

/** The texts of sources that can be quoted. Reports those that are not what the draft pins, or no plain text. */
export function textsAtHand(
  sources: readonly SourceWithText[],
  given: ReadonlyMap<SourceId, string>,
  find: FindInDraft,
): TextsOfSources {
  const hand = new Map<SourceId, TextOfSource>();
  for (const { id, language, text: pinned, path } of sources) {
    const words = given.get(id);
    if (words === undefined || hand.has(id)) continue;
    const text = textOfSource(words, language);
    hand.set(id, text);
    const is = formatOf(words);
    if (is) find("not-plain-text", path, { source: id, is });
    const isOther = pinned && pinned.sha256 !== text.pin().sha256;
    const difference = pinned && differenceOf(id, pinned, text.pin(), isOther ? formLike(words, pinned) : undefined);
    if (difference) find("text-differs", [...path, "text", difference.what], difference);
  }
  return hand;
}
