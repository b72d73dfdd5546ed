import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { printable } from "../text/printable.js";
import { formatIssue } from "../validate/format.js";
import type { Issue } from "../validate/issue.js";
import { defaultLimits } from "../validate/json/limits.js";
import { readJson } from "../validate/json/read.js";
import { CannotRun } from "./failure.js";
import type { Io } from "./io.js";

/** How the user calls a file; `-` is standard input. */
export const nameOf = (file: string) => (file === "-" ? "standard input" : printable(file));

async function wholeInput({ stdin }: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** All bytes of a file, or of standard input for `-`. */
export const wholeBytes = (file: string, io: Io): Promise<Uint8Array> =>
  file === "-" ? wholeInput(io) : readFile(resolve(io.cwd, file));

const SHOWN = 3;

/** Ends the command because of what is wrong in a file: the first issues, and how to see the others. */
export function refuse(file: string, what: string, issues: readonly Issue[], more = 0): never {
  const lines = issues.slice(0, SHOWN).map((issue) => `  ${formatIssue(issue)}`);
  const rest = issues.length + more - lines.length;
  const others = rest > 0 ? [`  and ${rest} more: attributed-events validate ${nameOf(file)}`] : [];
  throw new CannotRun([`${nameOf(file)}: ${what}`, ...lines, ...others].join("\n"));
}

/** The value of a JSON file that is read strictly: a key that stands twice is refused, as is all that is no JSON. */
export async function wholeJson(file: string, io: Io): Promise<unknown> {
  const { parsed, issues, more } = readJson(await wholeBytes(file, io), defaultLimits, SHOWN);
  if (parsed === undefined || issues.length > 0) return refuse(file, "this is not good JSON", issues, more);
  return parsed.value;
}
