import { COLON, isSpace, QUOTE } from "./bytes.js";

const colons = 0x3a3a3a3a;

/**
 * How many keys JSON writes, or more: every key has a colon behind its quotation mark, or behind white space after that;
 * so can a text have one in it. Four bytes at a time, for all that is asked of most is whether one of them is a colon.
 */
export function countKeys(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let keys = 0;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    const difference = view.getInt32(at, true) ^ colons;
    if (((difference - 0x01010101) & ~difference & 0x80808080) !== 0) keys += keysBetween(bytes, at, at + 4);
  }
  return keys + keysBetween(bytes, at, bytes.length);
}

function keysBetween(bytes: Uint8Array, start: number, end: number): number {
  let keys = 0;
  for (let at = start; at < end; at++) if (bytes[at] === COLON && isBehindKey(bytes[at - 1] ?? COLON)) keys++;
  return keys;
}

const isBehindKey = (byte: number): boolean => byte === QUOTE || isSpace(byte);
