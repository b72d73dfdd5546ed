import type { Io } from "./io.js";
import { textIn } from "./plain-text.js";
import type { TextFiles } from "./text-option.js";
import { wholeBytes } from "./whole-file.js";

/** The texts in the files, exactly as they stand there. */
export async function readTexts(files: TextFiles, maxBytes: number, io: Io): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const [source, file] of Object.entries(files)) texts[source] = await readText(file, maxBytes, io);
  return texts;
}

async function readText(file: string, maxBytes: number, io: Io): Promise<string> {
  return textIn(await wholeBytes(file, maxBytes, io), file);
}
