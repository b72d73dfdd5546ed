import { codePointLength } from "../../text/code-point-length.js";
import { normalForms } from "../../text/normal-form.js";
import type { Path } from "../issues/pointer.js";
import { shown } from "../issues/shown.js";
import type { FindInText } from "./find-in-text.js";
import type { TextAtHand } from "./texts-at-hand.js";

/** Words that a record quotes, and where in the source's text it says that they stand. */
export interface Quotation {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

/** A passage that stands: its positions in the record, and how far from there it stands in the text at hand. */
export interface Anchor {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly shift: number;
}

/**
 * Finds where quoted words do not stand as they are quoted. In a text that is not the pinned one only words inside a passage that
 * stands can be told; of the others nothing is said.
 */
export function judgePhrase(
  code: "cue-not-found" | "date-phrase-not-found",
  { source, start, end, phrase }: Quotation,
  path: Path,
  { isPinned, points }: TextAtHand,
  anchors: readonly Anchor[],
  find: FindInText,
): void {
  const anchor = anchors.find((one) => one.source === source && one.start <= start && end <= one.end);
  const shift = isPinned ? 0 : anchor?.shift;
  if (shift === undefined) return;
  const found = points.slice(start + shift, end + shift);
  if (found === phrase) return;
  const around = isPinned || anchor === undefined ? { start: 0, end: points.length } : anchor;
  const place = placeOf(phrase, points.slice(around.start + shift, around.end + shift), start - around.start);
  const stands = place && { stands: spanFrom(around.start + place.at, place.written) };
  const form = place?.form && { form: place.form };
  find(code, path, { phrase, found: shown(found), ...stands, ...form });
}

/** Where words stand nearest to a place: as they are written, or else in one of the forms that look the same. */
function placeOf(phrase: string, text: string, wanted: number) {
  const at = nearestPlace(phrase, text, wanted);
  if (at !== undefined) return { at, written: phrase };
  for (const form of normalForms) {
    const written = phrase.normalize(form);
    const there = nearestPlace(written, text, wanted);
    if (there !== undefined) return { at: there, written, form };
  }
  return undefined;
}

const spanFrom = (start: number, phrase: string) => ({ start, end: start + codePointLength(phrase) });

/** Where words stand in a text nearest to a place, in code points. */
function nearestPlace(words: string, text: string, wanted: number): number | undefined {
  let best: number | undefined;
  let [position, counted] = [0, 0];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    position += codePointLength(text.slice(counted, at));
    counted = at;
    if (best === undefined || Math.abs(position - wanted) < Math.abs(best - wanted)) best = position;
    if (position > wanted) break;
  }
  return best;
}
