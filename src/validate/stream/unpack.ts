import { type ByteStream, chunksOf } from "./chunks.js";
import { gunzipped } from "./gunzipped.js";

/**
 * The bytes of a stream, unpacked where they begin as gzip does: also of several gzip files one after the other, which the
 * `DecompressionStream` of many platforms takes for damage. Other bytes come back as they are. Each chunk stays as it is until
 * the next one is asked for; no more is unpacked than is taken.
 *
 * Rejects when the stream itself fails, on chunks that are not bytes, and with an error whose `name` is `DamagedGzip`, and whose
 * `reason` is `damaged` or `cut-off`, where the data cannot be read to their end.
 *
 * @example
 * ```ts
 * import { unpack } from "attributed-events/validate";
 * const pieces: string[] = [];
 * for await (const piece of unpack(new Blob(["plain"]).stream())) pieces.push(new TextDecoder().decode(piece));
 * pieces; // ["plain"]
 * ```
 */
export const unpack = (stream: ByteStream): AsyncGenerator<Uint8Array, void, undefined> =>
  gunzipped(chunksOf("unpack", stream));
