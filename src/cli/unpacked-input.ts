import { type InputKind, inputKind, KIND_BYTES } from "../validate/input-kind.js";
import { gunzipped } from "../validate/stream/gunzipped.js";
import { type BytesRead, readBytes } from "./read-bytes.js";

/** An input that is unpacked as it is read: what it is, its first bytes, and the rest. */
export interface UnpackedInput {
  readonly kind: InputKind;
  readonly start: BytesRead;
  readonly rest: AsyncGenerator<Uint8Array, void, undefined>;
}

/** Unpacks an input, and tells by its name or first bytes what it is, unless that is known. */
export async function unpackedInput(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  kind?: InputKind,
): Promise<UnpackedInput> {
  const rest = gunzipped(bytes);
  const start = await readBytes(rest, KIND_BYTES);
  return { kind: kind ?? inputKind(start.bytes, name), start, rest };
}

/** All bytes of an input, or so many that it is clear that they are more than `most`. */
export async function wholeInput({ start, rest }: UnpackedInput, most: number): Promise<BytesRead> {
  const { bytes, damage } = await readBytes(rest, most + 1 - start.bytes.length);
  return { bytes: Buffer.concat([start.bytes, bytes]), damage: start.damage ?? damage };
}
