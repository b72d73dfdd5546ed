import type { SourceId, SourceText } from "../../generated/types.js";
import { type QuotableText, quotableText } from "../../passage/quotable-text.js";
import { type SearchableText, searchableText } from "../../passage/searchable-text.js";
import { once } from "../../text/once.js";
import { jsonTypeOf } from "../../validate/issues/shown.js";
import { pinOf } from "../../validate/verify/pinned-text.js";

/** A text of which words are quoted, and what is needed of it, each made when it is first asked for. */
export interface TextOfSource {
  readonly text: string;
  readonly pin: () => SourceText;
  readonly quotable: () => QuotableText;
  readonly searchable: () => SearchableText;
}

/** Texts by the ids of their sources. */
export type TextsOfSources = ReadonlyMap<SourceId, TextOfSource>;

/**
 * The texts that were given by the keys or the ids of their sources.
 *
 * @throws TypeError for a text that is no string.
 */
export function textsGiven(caller: string, texts: Readonly<Record<string, string>>): ReadonlyMap<SourceId, string> {
  const given = new Map<SourceId, string>();
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text !== "string")
      throw new TypeError(`${caller}: the text of ${name} must be a string, is of type ${jsonTypeOf(text)}`);
    given.set(`source:${name.replace(/^source:/, "")}`, text);
  }
  return given;
}

/** A text in the language of its source, which decides where words end. */
export function textOfSource(text: string, language: string): TextOfSource {
  const quotable = once(() => quotableText(text));
  return {
    text,
    quotable,
    pin: once(() => pinOf(text, quotable().length)),
    searchable: once(() => searchableText(text, language)),
  };
}
