import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { systemReason } from "./failure.js";
import type { Io } from "./io.js";

/**
 * The files that a name means: itself, or what matches it where it has `*` or `?` that no shell has expanded, in order.
 * `*` and `?` stand for anything within a name, `**` for any folders, as in a shell: names that begin with a dot are left out
 * unless the pattern has the dot. A file that really is called so is taken as it is.
 */
export async function filesLike(pattern: string, io: Io): Promise<readonly string[]> {
  if (!hasWildcard(pattern) || (await exists(pattern, io))) return [pattern];
  const found = new Set<string>();
  for await (const file of matching("", pattern.split(sep === "\\" ? /[\\/]/ : "/"), io)) found.add(file);
  return [...found].sort();
}

const hasWildcard = (text: string) => /[*?]/.test(text);

const exists = (file: string, { cwd }: Io) =>
  stat(resolve(cwd, file)).then(
    () => true,
    () => false,
  );

async function* matching(folder: string, parts: readonly string[], io: Io): AsyncGenerator<string, void, undefined> {
  io.signal.throwIfAborted();
  const [part = "", ...rest] = parts;
  if (part === "**") return yield* atAnyDepth(folder, rest, io);
  const isLast = rest.length === 0;
  if (!isLast && !hasWildcard(part)) return yield* matching(`${folder}${part}/`, rest, io);
  const isLike = likeness(part);
  for (const entry of await entriesOf(folder, io)) {
    if (!isLike(entry.name)) continue;
    if (isLast && !entry.isDirectory()) yield `${folder}${entry.name}`;
    if (!isLast && !entry.isFile()) yield* matching(`${folder}${entry.name}/`, rest, io);
  }
}

/** Links to folders are not followed: they can lead in circles. */
async function* atAnyDepth(folder: string, rest: readonly string[], io: Io): AsyncGenerator<string, void, undefined> {
  yield* matching(folder, rest.length === 0 ? ["*"] : rest, io);
  for (const entry of await entriesOf(folder, io))
    if (entry.isDirectory() && !entry.name.startsWith(".")) yield* atAnyDepth(`${folder}${entry.name}/`, rest, io);
}

/** What cannot be looked into has nothing that matches. */
async function entriesOf(folder: string, { cwd }: Io): Promise<readonly Dirent[]> {
  try {
    return await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    if (systemReason(error) === undefined) throw error;
    return [];
  }
}

function likeness(part: string): (name: string) => boolean {
  const letters = [...part].map((letter) => {
    if (letter === "*") return ".*";
    return letter === "?" ? "." : letter.replace(/[\\^$.+()[\]{}|]/, "\\$&");
  });
  const pattern = new RegExp(`^${letters.join("").replace(/(?:\.\*)+/g, ".*")}$`, "su");
  return (name) => (part.startsWith(".") || !name.startsWith(".")) && pattern.test(name);
}
