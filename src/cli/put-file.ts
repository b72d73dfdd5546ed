import { resolve } from "node:path";
import { printable } from "../text/printable.js";
import { aboutFile } from "./failure.js";
import type { Io } from "./io.js";
import { writeFileWhole } from "./write-files.js";

/** Where a command puts its one file: standard output where `out` is left out or `-`. */
export interface OutOptions {
  readonly out?: string;
  readonly force?: true;
}

/** Puts a text where the options say: whole or not at all, and over an existing file only with `force`. */
export async function putFile(text: string, { out, force }: OutOptions, io: Io): Promise<void> {
  if (out === undefined || out === "-")
    return await io.stdout.write(io.stdout.isTerminal ? text.split("\n").map(printable).join("\n") : text);
  await writeFileWhole(resolve(io.cwd, out), text, force === true).catch((error: unknown) => {
    throw aboutFile(out, error);
  });
  await io.stderr.write(`Wrote ${printable(out)}\n`);
}
