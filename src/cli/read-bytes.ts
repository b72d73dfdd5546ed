import { DamagedGzip } from "../validate/stream/gunzipped.js";

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
      parts.push(next.value);
      length += next.value.length;
    }
  } catch (error) {
    if (!(error instanceof DamagedGzip)) throw error;
    damage = error;
  }
  return { bytes: Buffer.concat(parts, length), damage };
}
