import { BACKSLASH, isDigit, MINUS, PLUS, POINT, QUOTE, SPACE, ZERO } from "./bytes.js";

/*
 * Each function here answers where a token ends, or `~at` where it breaks off at `at`: one number, because these
 * functions see every byte of a text, and an object for every token would cost more than the token.
 */

/** The end of the string whose opening quotation mark is at `start`. */
export function stringEnd(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) return at + 1;
    if (byte < SPACE) return ~at;
    if (byte !== BACKSLASH) continue;
    at = escapeEnd(bytes, at + 1) - 1;
    if (at < 0) return at + 1;
  }
  return ~bytes.length;
}

/** `"` `\` `/` `b` `f` `n` `r` `t`: what a backslash may stand before, beside `u`. */
const escapable = new Set([0x22, 0x5c, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74]);
const LETTER_U = 0x75;

function escapeEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== LETTER_U) return escapable.has(bytes[at] ?? 0) ? at + 1 : ~at;
  for (let digit = at + 1; digit <= at + 4; digit++) if (!isHex(bytes[digit] ?? 0)) return ~digit;
  return at + 5;
}

const isHex = (byte: number) => isDigit(byte) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);

/** The end of the number that starts at `start` with a digit or a minus. */
export function numberEnd(bytes: Uint8Array, start: number): number {
  let at = bytes[start] === MINUS ? start + 1 : start;
  at = bytes[at] === ZERO ? at + 1 : digitsEnd(bytes, at);
  if (at >= 0 && bytes[at] === POINT) at = digitsEnd(bytes, at + 1);
  if (at >= 0 && isExponent(bytes[at] ?? 0)) at = digitsEnd(bytes, afterSign(bytes, at + 1));
  return at;
}

const isExponent = (byte: number) => byte === 0x45 || byte === 0x65;

const afterSign = (bytes: Uint8Array, at: number) => (bytes[at] === PLUS || bytes[at] === MINUS ? at + 1 : at);

/** Where the digits from `start` end: at least one. */
function digitsEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isDigit(bytes[at] ?? 0)) at++;
  return at > start ? at : ~start;
}

const words = ["true", "false", "null"].map((word) => Uint8Array.from(word, (letter) => letter.charCodeAt(0)));

/** The end of `true`, `false` or `null` at `start`. */
export function wordEnd(bytes: Uint8Array, start: number): number {
  const word = words.find((candidate) => candidate[0] === bytes[start]);
  if (!word?.every((byte, index) => bytes[start + index] === byte)) return ~start;
  return start + word.length;
}
