/** What each byte does to the check sum, at the last place and at the three before it: four bytes are taken in one step. */
const tables = [0, 1, 2, 3].map(() => new Int32Array(256)) as [Int32Array, Int32Array, Int32Array, Int32Array];
const [first, second, third, fourth] = tables;
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  first[byte] = sum;
}
for (const [before, table] of [
  [first, second],
  [second, third],
  [third, fourth],
] as const)
  for (let byte = 0; byte < 256; byte++) table[byte] = ((before[byte] ?? 0) >>> 8) ^ at(first, before[byte] ?? 0);

function at(table: Int32Array, index: number): number {
  return table[index & 0xff] ?? 0;
}

/** The check sum of gzip (CRC-32, RFC 1952) over more bytes; `sum` is that of the bytes before, 0 of none. */
export function crc32(sum: number, bytes: Uint8Array): number {
  let value = ~sum;
  let next = 0;
  for (const end = bytes.length - 3; next < end; next += 4) {
    const word =
      value ^
      (byteAt(bytes, next) |
        (byteAt(bytes, next + 1) << 8) |
        (byteAt(bytes, next + 2) << 16) |
        (byteAt(bytes, next + 3) << 24));
    value = at(fourth, word) ^ at(third, word >>> 8) ^ at(second, word >>> 16) ^ at(first, word >>> 24);
  }
  for (; next < bytes.length; next++) value = (value >>> 8) ^ at(first, value ^ byteAt(bytes, next));
  return ~value;
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
