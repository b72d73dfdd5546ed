import { printable } from "../text/printable.js";
import { formatIssue } from "../validate/format.js";
import type { Issue } from "../validate/issue.js";
import type { InputLimits } from "../validate/json/limits.js";
import { readJson } from "../validate/json/read.js";
import { CannotRun } from "./failure.js";
import { openInput } from "./input.js";
import type { Io } from "./io.js";
import { allBytes } from "./read-bytes.js";

/** How the user calls a file; `-` is standard input. */
export const nameOf = (file: string) => (file === "-" ? "standard input" : printable(file));

/** All bytes of a file, or of standard input for `-`. Ends the command where there are more than `most`. */
export async function wholeBytes(file: string, most: number, io: Io): Promise<Uint8Array> {
  const { name, bytes } = await openInput(file, io);
  const all = await allBytes(name, bytes, most);
  io.signal.throwIfAborted(); // Whatever fed us may have been stopped by the same key: then the end is no end.
  return all;
}

const SHOWN = 3;

/** Ends the command because of what is wrong in a file: the first issues, and how to see the others. */
export function refuse(file: string, what: string, issues: readonly Issue[], more = 0): never {
  const lines = issues.slice(0, SHOWN).map((issue) => `  ${formatIssue(issue)}`);
  const rest = issues.length + more - lines.length;
  const others = rest > 0 ? [`  and ${rest} more: attributed-events validate ${nameOf(file)}`] : [];
  throw new CannotRun([`${nameOf(file)}: ${what}`, ...lines, ...others].join("\n"));
}

/** The value of a JSON file that is read strictly: a key that stands twice is refused, as is all that is no JSON. */
export async function wholeJson(file: string, limits: InputLimits, io: Io): Promise<unknown> {
  const { parsed, issues, more } = readJson(await wholeBytes(file, limits.maxBytes, io), limits, SHOWN);
  if (parsed === undefined || issues.length > 0) return refuse(file, "this is not good JSON", issues, more);
  return parsed.value;
}
