import { printable } from "../text/printable.js";
import { thousands } from "../text/thousands.js";
import { DamagedGzip } from "../validate/stream/gzip/damaged-gzip.js";
import { CannotRun } from "./failure.js";

/** The beginning of a stream, and what ended it too early. */
export interface BytesRead {
  readonly bytes: Uint8Array;
  readonly damage: DamagedGzip | undefined;
}

/** At least `least` bytes of an unpacked stream, or all there are; no chunk more than is needed. */
export async function readBytes(chunks: AsyncIterator<Uint8Array>, least: number): Promise<BytesRead> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let damage: DamagedGzip | undefined;
  try {
    while (length < least) {
      const next = await chunks.next();
      if (next.done) break;
      parts.push(new Uint8Array(next.value)); // A copy: the chunk may be written over.
      length += next.value.length;
    }
  } catch (error) {
    if (!(error instanceof DamagedGzip)) throw error;
    damage = error;
  }
  return { bytes: Buffer.concat(parts, length), damage };
}

/** All bytes of an unpacked stream, which a person calls `name`. Ends the command where it has more than `most`, or is damaged. */
export async function allBytes(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  most: number,
  remedy = "raise --max-bytes",
): Promise<Uint8Array> {
  const { bytes, damage } = await readBytes(chunks[Symbol.asyncIterator](), most + 1);
  if (bytes.length > most) throw new CannotRun(`${printable(name)}: more than ${thousands(most)} bytes; ${remedy}`);
  if (damage) throw new CannotRun(`${printable(name)}: ${damage.message}`);
  return bytes;
}
