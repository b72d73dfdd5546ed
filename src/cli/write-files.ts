import { constants, copyFile, link, mkdir, mkdtemp, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { printable } from "../text/printable.js";
import { CannotRun } from "./failure.js";

/** All of a file, or its pieces as they come. */
type Content = string | Uint8Array | AsyncIterable<string>;

/**
 * Writes a file at once or not at all: until all of it is on the disk, it has another name. An existing file is written
 * over only with `force`.
 */
export async function writeFileWhole(path: string, content: Content, force: boolean): Promise<void> {
  const folder = await mkdtemp(join(dirname(path), ".attributed-events-"));
  try {
    const whole = join(folder, "new");
    await writeSynced(whole, content);
    await (force ? rename(whole, path) : putNew(whole, path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Writes a folder of files at once or not at all. An existing folder is taken where it is empty; with `force` also where
 * it holds files of the same names and nothing else, so that nobody's other files are ever lost.
 */
export async function writeFolderWhole(
  path: string,
  files: Readonly<Record<string, Content>>,
  force: boolean,
): Promise<void> {
  const present = await namesIn(path);
  if (present.length > 0) checkReplaceable(path, present, Object.keys(files), force);
  const folder = await mkdtemp(join(dirname(path), ".attributed-events-"));
  try {
    const whole = join(folder, "new");
    await mkdir(whole);
    for (const [name, content] of Object.entries(files)) await writeSynced(join(whole, name), content);
    await exchange(path, whole, join(folder, "old"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeSynced(path: string, content: Content): Promise<void> {
  const file = await open(path, "wx");
  try {
    if (typeof content === "string" || content instanceof Uint8Array) await file.writeFile(content);
    else for await (const piece of content) await file.appendFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

const exists = (path: string) =>
  new CannotRun(`${printable(path)}: exists already; name another place, or say --force to write over it`);

/** Gives a file its name unless something has it. A link does that in one step; where there are none, a copy does. */
async function putNew(whole: string, path: string): Promise<void> {
  try {
    await link(whole, path).catch((error) => {
      if (isCode(error, "EEXIST")) throw error;
      return copyFile(whole, path, constants.COPYFILE_EXCL);
    });
  } catch (error) {
    throw isCode(error, "EEXIST") ? exists(path) : error;
  }
}

const isCode = (error: unknown, code: string) => error instanceof Error && "code" in error && error.code === code;

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isCode(error, "ENOENT")) return [];
    throw isCode(error, "ENOTDIR")
      ? new CannotRun(`${printable(folder)}: this is a file, and a folder is written`)
      : error;
  }
}

function checkReplaceable(path: string, present: readonly string[], names: readonly string[], force: boolean): void {
  const other = present.find((name) => !names.includes(name));
  if (other !== undefined)
    throw new CannotRun(`${printable(path)}: holds other files (${printable(other)}); name an empty or a new folder`);
  if (!force) throw exists(path);
}

/** Puts the new folder where the old one is, and the old one back when that fails. */
async function exchange(path: string, whole: string, old: string): Promise<void> {
  const hadOld = await rename(path, old).then(
    () => true,
    (error) => {
      if (isCode(error, "ENOENT")) return false;
      throw error;
    },
  );
  try {
    await rename(whole, path);
  } catch (error) {
    if (hadOld) await rename(old, path);
    throw error;
  }
}
