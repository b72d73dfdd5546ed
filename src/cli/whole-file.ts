import { gunzipped } from "../validate/stream/gunzipped.js";
import { openInput } from "./input.js";
import type { Io } from "./io.js";
import { allBytes } from "./read-bytes.js";

/** All bytes of a file, or of standard input for `-`, unpacked. Ends the command where there are more than `most`. */
export async function wholeBytes(file: string, most: number, io: Io, remedy?: string): Promise<Uint8Array> {
  const { name, bytes } = await openInput(file, io);
  const all = await allBytes(name, gunzipped(bytes), most, remedy);
  io.signal.throwIfAborted(); // Whatever fed us may have been stopped by the same key: then the end is no end.
  return all;
}
