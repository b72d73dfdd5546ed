import type { DraftText } from "../draft/yaml/read-draft.js";
import type { Dataset } from "../generated/types.js";
import type { InputLimits } from "../validate/json/limits.js";
import type { Io } from "./io.js";
import { textIn } from "./plain-text.js";
import type { TextWanted } from "./source-texts.js";
import { wholeBytes } from "./whole-file.js";

/** A draft in a file as it was read, or what is wrong with its text. */
export type OpenedDraft = DraftText;

/** The draft in a file, or in standard input for `-`. The parser is read only here: other commands have no use for it. */
export async function openDraft(file: string, limits: InputLimits, io: Io): Promise<OpenedDraft> {
  const text = textIn(await wholeBytes(file, limits.maxBytes, io), file);
  const { readDraft } = await import("../draft/yaml/read-draft.js");
  return readDraft(text);
}

/** The sources that a draft has and uses, as far as they can be told before it is judged. */
export function sourcesIn(draft: unknown, use: readonly Dataset[]): readonly TextWanted[] {
  const own = listIn(draft, "sources").flatMap((source) => {
    const { key, text } = Object(source);
    return typeof key === "string" ? [{ key: keyOf(key), sha256: textOrNothing(Object(text).sha256) }] : [];
  });
  const used = listIn(draft, "use")
    .filter((name) => typeof name === "string")
    .map(keyOf);
  const known = use.flatMap(({ sources }) => sources).map(({ id, text }) => ({ key: keyOf(id), sha256: text?.sha256 }));
  return [...own, ...known.filter(({ key }) => used.includes(key) && !own.some((one) => one.key === key))];
}

const keyOf = (name: string) => name.replace(/^source:/, "");

const textOrNothing = (value: unknown) => (typeof value === "string" ? value : undefined);

function listIn(draft: unknown, name: string): readonly unknown[] {
  const list: unknown = Object(draft)[name];
  return Array.isArray(list) ? list : [];
}
