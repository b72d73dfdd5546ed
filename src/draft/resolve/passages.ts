import type { DraftClaim, DraftPassage } from "../../generated/draft-types.js";
import type { Evidence, SourceId } from "../../generated/types.js";
import { directiveOf } from "../../passage/directive-of.js";
import type { Selection } from "../../passage/fragment-matches.js";
import { defined } from "../../records/defined.js";
import { nearest } from "../../text/nearest.js";
import type { Path } from "../../validate/issues/pointer.js";
import { quoted } from "../../validate/issues/shown.js";
import type { Desk } from "./desk.js";
import type { Item } from "./draft-parts.js";
import type { Present } from "./present.js";
import { coverOf, spansOfQuotation, wordsAt } from "./quotations.js";

/** A passage that was found: where all of it stands, and the evidence that it is or holds. */
export interface Passage {
  readonly source: SourceId;
  /** Absent for a place in a source without a text, and where the words were refused. */
  readonly span?: Selection;
  readonly evidence: readonly Evidence[];
}

type Fields = Present<DraftPassage> | Present<DraftClaim>;

/** The passages that a claim rests on, its own first. */
export function passagesOf({ path, value }: Item<"claim">, source: SourceId, desk: Desk): readonly Passage[] {
  const { passages = [] } = value;
  const own = foundIn(value).length > 0 || passages.length === 0 ? [passageOf(value, source, path, desk)] : [];
  const others = passages.map((each, at) => {
    const place = [...path, "passages", at];
    const other = desk.keys.idOf(each.source, ["source"], [...place, "source"]);
    return passageOf(each, other ?? source, place, desk);
  });
  return [...own, ...others];
}

const places = ["page", "time", "section"] as const;

const foundIn = (fields: Fields) => (["passage", ...places] as const).filter((key) => fields[key] !== undefined);

function passageOf(fields: Fields, source: SourceId, path: Path, desk: Desk): Passage {
  const { passage, page, time, section } = fields;
  const found = foundIn(fields);
  if (passage !== undefined && found.length > 1) desk.find("one-of", path, { keys: ["passage", ...places], found });
  if (passage !== undefined) return quotedPassage({ ...fields, passage }, source, path, desk);
  if (found.length === 0 && desk.sources.get(source)?.text)
    desk.find("one-of", path, { keys: ["passage", ...places], found });
  const locator = defined({ type: "locator" as const, source, page, time, section });
  return { source, evidence: [desk.origins.from(path, locator)] };
}

function quotedPassage(
  { passage, nth, content, contentNth }: Fields & { readonly passage: string },
  source: SourceId,
  path: Path,
  desk: Desk,
): Passage {
  if (!desk.texts.has(source)) wantText(source, [...path, "passage"], desk);
  const spans = spansOfQuotation(passage, { source, ...(nth && { nth }) }, [...path, "passage"], desk);
  const unknown: Passage = { source, evidence: [{ type: "locator", source }] };
  if (spans === undefined) return unknown;
  const span = coverOf(spans);
  const parts =
    content === undefined
      ? spans
      : spansOfQuotation(
          content,
          { source, within: span, ...(contentNth && { nth: contentNth }) },
          [...path, "content"],
          desk,
        );
  if (parts === undefined) return { ...unknown, span };
  const place = [...path, content === undefined ? "passage" : "content"];
  return { source, span, evidence: parts.map((part) => positionOf(part, source, place, path, desk)) };
}

function positionOf(span: Selection, source: SourceId, place: Path, passage: Path, desk: Desk): Evidence {
  const text = desk.texts.get(source);
  const textFragment = text && directiveOf(text.searchable(), text.quotable(), span);
  if (textFragment === undefined) {
    desk.find("passage-not-selectable", place, { source, words: quoted(wordsAt(span, source, desk)) });
    return { type: "locator", source };
  }
  const position = { type: "text-position" as const, source, ...span, textFragment };
  return desk.origins.from(place, position, { source: [...passage, "source"] });
}

function wantText(source: SourceId, path: Path, { find, idleTexts, sources }: Desk): void {
  if (!sources.has(source)) return;
  const like = nearest(source.slice("source:".length), idleTexts);
  find("text-wanted", path, { source, ...(like === undefined ? {} : { nearest: like }) });
}
