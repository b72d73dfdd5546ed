import type { Source, SourceText } from "../../generated/types.js";
import { type CodePoints, codePointsOf } from "../../passage/code-points.js";
import { type SearchableText, searchableText } from "../../passage/searchable-text.js";
import { nearest } from "../../text/nearest.js";
import type { NormalForm } from "../../text/normal-form.js";
import { jsonTypeOf } from "../issues/shown.js";
import { andNearest, record } from "../issues/words.js";
import { formLike, pinOf } from "./pinned-text.js";

/** The text that somebody has of a source, beside what the source pins. */
export interface TextAtHand {
  readonly pinned: SourceText;
  readonly found: SourceText;
  readonly isPinned: boolean;
  /** The Unicode form in which the text would be the pinned one. */
  readonly form?: NormalForm;
  readonly points: CodePoints;
  readonly search: SearchableText;
}

/** The texts at hand by the ids of their sources. */
export type TextsAtHand = ReadonlyMap<string, TextAtHand>;

/** Reads the texts that were given. Throws where a text is of no source, of one that pins none, or no text at all. */
export function textsAtHand(sources: readonly Source[], texts: Readonly<Record<string, string>>): TextsAtHand {
  const hand = new Map<string, TextAtHand>();
  for (const [id, text] of Object.entries(texts)) {
    const source = sources.find((one) => one.id === id);
    if (source === undefined) throw new RangeError(`verifyEvidence: no ${record(id)}${nearestOf(id, sources)}`);
    if (source.text === undefined) throw new RangeError(`verifyEvidence: ${record(id)} pins no text to compare with`);
    if (typeof text !== "string")
      throw new TypeError(`verifyEvidence: the text of ${record(id)} must be a string, is of type ${jsonTypeOf(text)}`);
    hand.set(id, compared(source, source.text, text));
  }
  return hand;
}

const nearestOf = (id: string, sources: readonly Source[]) =>
  andNearest(
    nearest(
      id,
      sources.map((source) => source.id),
    ),
  );

function compared({ language }: Source, pinned: SourceText, text: string): TextAtHand {
  const points = codePointsOf(text);
  const found = pinOf(text, points.length);
  const isPinned = found.sha256 === pinned.sha256;
  const form = isPinned ? undefined : formLike(text, pinned);
  return { pinned, found, isPinned, ...(form ? { form } : {}), points, search: searchableText(text, language) };
}
