import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { addAbortSignal } from "node:stream";
import { aboutFile, CannotRun } from "./failure.js";
import type { Io } from "./io.js";

/** Bytes to read, and how the user calls them. */
export interface OpenInput {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many bytes there will be, where that is known. */
  readonly size: number | undefined;
}

/** Large reads: a stream is judged a chunk at a time. */
const CHUNK = 2 ** 18;

/** Opens a file, or standard input for `-`. What goes wrong, at once or later, is told of the file as the user named it. */
export async function openInput(file: string, io: Io): Promise<OpenInput> {
  if (file === "-") return { name: "standard input", bytes: io.stdin, size: undefined };
  try {
    const handle = await open(resolve(io.cwd, file));
    const stat = await handle.stat();
    if (stat.isDirectory()) {
      await handle.close();
      throw new CannotRun(`${file}: this is a directory, not a file`);
    }
    const bytes = addAbortSignal(io.signal, handle.createReadStream({ highWaterMark: CHUNK }));
    return { name: file, bytes: tellingOf(file, bytes), size: stat.isFile() ? stat.size : undefined };
  } catch (error) {
    throw aboutFile(file, error);
  }
}

async function* tellingOf(file: string, bytes: AsyncIterable<Uint8Array>) {
  try {
    yield* bytes;
  } catch (error) {
    throw aboutFile(file, error);
  }
}
