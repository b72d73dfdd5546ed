/** Encodings of text that are not UTF-8 and that the first bytes give away. */
export type ForeignEncoding = "UTF-16LE" | "UTF-16BE" | "UTF-32LE" | "UTF-32BE";

/** How many bytes of byte-order mark stand before the text. UTF-8 needs none; some editors write one. */
export const markLength = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

/** The encoding of JSON text that is not UTF-8, by its byte-order mark or by where its zero bytes stand. */
export function foreignEncoding(bytes: Uint8Array): ForeignEncoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32LE" : "UTF-16LE";
  if (a === 0xfe && b === 0xff) return "UTF-16BE";
  if (a === 0 && b === 0) return d === undefined || (c === 0 && d === 0) ? undefined : "UTF-32BE";
  if (a === 0 && b) return c === 0 || c === undefined ? "UTF-16BE" : undefined;
  if (a && b === 0) return c === 0 && d === 0 ? "UTF-32LE" : d === 0 || c === undefined ? "UTF-16LE" : undefined;
  return undefined;
}

/** Made when it is first used, as in text-of.ts. */
let decoder: InstanceType<typeof TextDecoder> | undefined;

/** The text of UTF-8 bytes; `undefined` when they are not UTF-8. Nothing is ever replaced in silence. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  decoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The offset of the first byte that is not UTF-8 (Unicode, table 3-7); -1 when all are. */
export function firstNotUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0 || !isSecond(lead, bytes[at + 1] ?? 0)) return 0;
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** The second byte is narrower after some first bytes: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function isSecond(lead: number, byte: number): boolean {
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
}
