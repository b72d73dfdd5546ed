import { InvalidArgumentError } from "commander";
import { isIdOf } from "../records/kinds.js";
import type { Io } from "./io.js";
import { textIn } from "./plain-text.js";
import { wholeBytes } from "./whole-file.js";

/** For each source, the file that holds its text. */
export type TextFiles = Readonly<Record<string, string>>;

/** Takes one `source=FILE` to those before. The source's id may leave its prefix out. */
export function takeTextFile(option: string, before: TextFiles = {}): TextFiles {
  const at = option.indexOf("=");
  if (at < 1 || at === option.length - 1) throw new InvalidArgumentError("It must be source=FILE.");
  const id = option.slice(0, at);
  return { ...before, [isIdOf("source", id) ? id : `source:${id}`]: option.slice(at + 1) };
}

/** The texts in the files, exactly as they stand there. */
export async function readTexts(files: TextFiles, maxBytes: number, io: Io): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const [source, file] of Object.entries(files)) texts[source] = await readText(file, maxBytes, io);
  return texts;
}

async function readText(file: string, maxBytes: number, io: Io): Promise<string> {
  return textIn(await wholeBytes(file, maxBytes, io), file);
}
