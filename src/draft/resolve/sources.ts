import type { Source } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import type { SourceDesk } from "./desk.js";
import type { Item } from "./draft-parts.js";
import { idFrom } from "./keys.js";
import { retractionOf } from "./retraction.js";

/** The source that a draft describes; one without a pinned text is pinned to the text at hand. */
export function sourceOf({ path, value }: Item<"source">, language: string, desk: SourceDesk): Source {
  const { keys, texts, origins } = desk;
  const id = idFrom("source", value.key);
  const { publishedBy, text } = value;
  const source = defined({
    id,
    type: value.type ?? "news-article",
    title: value.title ?? null,
    publisher: value.publisher,
    publishedBy: keys.idOf(publishedBy, ["actor"], [...path, "publishedBy"]),
    authors: value.authors ?? [],
    url: value.url,
    language: value.language ?? language,
    published: value.published ?? null,
    stamps: value.stamps,
    text: text ?? texts.get(id)?.pin(),
    identifiers: value.identifiers,
    note: value.note,
    accepted: value.accepted,
    retracted: retractionOf("source", value.retracted, path, desk),
  });
  return origins.from(path, source);
}
