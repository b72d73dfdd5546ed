import { type FileHandle, open } from "node:fs/promises";
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

/**
 * Opens a file, or standard input for `-`. What goes wrong, at once or later, is told of the file as the user named it.
 * Who asks for `passing` bytes keeps no chunk: it is written over when the next but one is asked for.
 */
export async function openInput(file: string, io: Io, passing?: "passing"): Promise<OpenInput> {
  if (file === "-") return { name: "standard input", bytes: io.stdin, size: undefined };
  try {
    const handle = await open(resolve(io.cwd, file));
    const stat = await handle.stat();
    if (stat.isDirectory()) {
      await handle.close();
      throw new CannotRun(`${file}: this is a directory, not a file`);
    }
    const bytes = passing && stat.isFile() ? passingBytes(handle, io) : keptBytes(handle, io);
    return { name: file, bytes: tellingOf(file, bytes), size: stat.isFile() ? stat.size : undefined };
  } catch (error) {
    throw aboutFile(file, error);
  }
}

const keptBytes = (handle: FileHandle, { signal }: Io): AsyncIterable<Uint8Array> =>
  addAbortSignal(signal, handle.createReadStream({ highWaterMark: CHUNK }));

/** Two buffers in turn: with one for each chunk, those that nobody needs any more make up a third of the memory. */
async function* passingBytes(handle: FileHandle, { signal }: Io): AsyncGenerator<Uint8Array, void, undefined> {
  let [buffer, other] = [new Uint8Array(CHUNK), new Uint8Array(CHUNK)];
  try {
    for (;;) {
      signal.throwIfAborted();
      const { bytesRead } = await handle.read(buffer, 0, CHUNK);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      [buffer, other] = [other, buffer];
    }
  } finally {
    await handle.close();
  }
}

async function* tellingOf(file: string, bytes: AsyncIterable<Uint8Array>) {
  try {
    yield* bytes;
  } catch (error) {
    throw aboutFile(file, error);
  }
}
