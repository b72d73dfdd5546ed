import { createHash } from "node:crypto";
import { printable } from "../text/printable.js";
import { CannotRun, unknownWord } from "./failure.js";
import type { GivenText } from "./given-texts.js";
import { nameOf } from "./input-name.js";
import type { Io } from "./io.js";
import { plainText } from "./plain-text.js";

/** A source that a text may be of, by its key: what its id has after the colon. */
export interface TextWanted {
  readonly key: string;
  readonly sha256: string | undefined;
}

/** The texts in the files by the keys of their sources. Ends the command where it is not plain which text is whose. */
export async function textsOf(
  given: readonly GivenText[],
  sources: readonly TextWanted[],
  maxBytes: number,
  io: Io,
): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  const named = given.filter(({ source }) => source !== undefined);
  for (const { source, file } of [...named, ...given.filter((one) => !named.includes(one))]) {
    const text = await plainText(file, maxBytes, io);
    const left = sources.filter(({ key }) => !Object.hasOwn(texts, key));
    const key = source === undefined ? sourceMeant(file, text, left) : knownSource(source, sources);
    if (Object.hasOwn(texts, key)) throw new CannotRun(`--text: two texts for the source "${key}"`);
    texts[key] = text;
  }
  return texts;
}

function knownSource(source: string, sources: readonly TextWanted[]): string {
  const keys = sources.map(({ key }) => key);
  if (!keys.includes(source)) throw new CannotRun(`--text: ${unknownWord("source", source, keys)}`);
  return source;
}

/** The source that pins this very text; else the only one that there is. */
function sourceMeant(file: string, text: string, sources: readonly TextWanted[]): string {
  const digest = createHash("sha256").update(text).digest("hex");
  const found = sources.find(({ sha256 }) => sha256 === digest) ?? (sources.length === 1 ? sources[0] : undefined);
  if (found !== undefined) return found.key;
  const keys = sources.map(({ key }) => `--text ${printable(key)}=${nameOf(file)}`);
  if (keys.length === 0) throw new CannotRun(`--text ${nameOf(file)}: there is no source whose text it could be`);
  throw new CannotRun(`--text ${nameOf(file)}: of which source is it? Say ${keys.slice(0, 5).join(", or ")}`);
}
