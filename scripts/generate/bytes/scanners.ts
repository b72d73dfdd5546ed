import { daysInMonth } from "../../../src/calendar/month.js";

/*
 * What the generated acceptor stands on. Its text is copied into `src/generated/accept-bytes.ts`, which imports nothing.
 *
 * Every scanner takes a position and returns the one after what it read, or -1. It reads UTF-8 bytes, four at a time
 * where that pays, and relies on two things: the byte after a line is a line feed, which no scanner passes, and at
 * least `PADDING` more bytes can be read behind it. A string's scanner starts behind the opening quote and ends behind
 * the closing one. -1 means “not by me”: the line may still be valid.
 */

/** Bytes that must be readable from the end of a line on. */
export const PADDING = 12;

/** What was read last: the value of a number or date, and the length of a quotation in code points. */
export const last = { value: 0, length: 0 };

/** Where ids stand in the line, as pairs of start and end: how many numbers are in use, and where the record's own id is. */
export const ids = { spans: new Int32Array(1 << 14), used: 0, own: 0 };

const highBits = 0x80808080 | 0;

/** The high bit of each byte of `word` that equals the byte that `repeated` repeats; right up to the first byte that is no ASCII. */
const equalBytes = (word: number, repeated: number): number => ~((word ^ repeated) + 0x7f7f7f7f) & highBits;

/** The high bit of each byte that ends a run of plain characters: a quote, a backslash, a control or no ASCII. */
function stops(word: number): number {
  const quotes = (word ^ 0x22222222) - 0x01010101;
  const backslashes = (word ^ 0x5c5c5c5c) - 0x01010101;
  return ((word - 0x20202020) | quotes | backslashes | word) & highBits;
}

/** How many bytes stand before the first marked one. */
const bytesBefore = (marks: number): number => (31 - Math.clz32(marks & -marks)) >> 3;

/** A string of 1 to `max` code points. */
export function text(view: DataView, at: number, max: number): number {
  const start = at;
  for (;;) {
    const marks = stops(view.getInt32(at, true));
    if (marks === 0) at += 4;
    else {
      at += bytesBefore(marks);
      if (view.getUint8(at) === 0x22) break;
      at = afterSpecial(view, at);
      if (at < 0) return -1;
    }
  }
  const length = at - start;
  return length > 0 && (length <= max || codePoints(view, start, at) <= max) ? at + 1 : -1;
}

/** One to four words of at most `max` code points, with one blank or more, but at most three in all, between them. */
export function quotation(view: DataView, at: number, max: number): number {
  const start = at;
  let blanks = 0;
  let ascii = true;
  for (;;) {
    const word = view.getInt32(at, true);
    const marks = stops(word);
    const spaces = equalBytes(word, 0x20202020);
    if (marks === 0) {
      blanks += countMarks(spaces);
      at += 4;
    } else {
      blanks += countMarks(spaces & ((marks & -marks) - 1));
      at += bytesBefore(marks);
      if (view.getUint8(at) === 0x22) break;
      if (view.getUint8(at) < 0x80) return -1;
      if (isLineBreak(view, at)) return -1;
      ascii = false;
      at = afterSpecial(view, at);
      if (at < 0) return -1;
    }
  }
  last.length = ascii ? at - start : codePoints(view, start, at);
  const bounded = blanks <= 3 && at > start && last.length <= max;
  return bounded && view.getUint8(start) !== 0x20 && view.getUint8(at - 1) !== 0x20 ? at + 1 : -1;
}

/** Whether U+0085, U+2028 or U+2029 stands there. */
const isLineBreak = (view: DataView, at: number): boolean =>
  view.getUint8(at) === 0xc2
    ? view.getUint8(at + 1) === 0x85
    : view.getUint8(at) === 0xe2 && view.getUint8(at + 1) === 0x80 && (view.getUint8(at + 2) | 1) === 0xa9;

const countMarks = (marks: number): number => Math.imul((marks >>> 7) & 0x01010101, 0x01010101) >>> 24;

/** Code points in well-formed UTF-8; an escape counts as its characters, so never less than it stands for. */
function codePoints(view: DataView, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if ((view.getUint8(at) & 0xc0) !== 0x80) count++;
  return count;
}

/** After an escape or a character that is not ASCII; -1 for a control character and for UTF-8 that is not well-formed. */
function afterSpecial(view: DataView, at: number): number {
  const byte = view.getUint8(at);
  if (byte === 0x5c) return afterEscape(view, at);
  if (byte < 0xc2 || byte > 0xf4) return -1;
  const second = view.getUint8(at + 1);
  if (byte < 0xe0) return isContinuation(second) ? at + 2 : -1;
  if (!isContinuation(second) || !isContinuation(view.getUint8(at + 2))) return -1;
  if (byte < 0xf0) return isShortest3(byte, second) ? at + 3 : -1;
  return isShortest4(byte, second) && isContinuation(view.getUint8(at + 3)) ? at + 4 : -1;
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** Neither an overlong form nor a surrogate. */
const isShortest3 = (first: number, second: number): boolean =>
  first === 0xe0 ? second >= 0xa0 : first !== 0xed || second < 0xa0;

/** Neither an overlong form nor beyond U+10FFFF. */
const isShortest4 = (first: number, second: number): boolean =>
  first === 0xf0 ? second >= 0x90 : first !== 0xf4 || second < 0x90;

/** After `\"`, `\n` and their like, `\u` and four digits, or a surrogate pair so written; a lone surrogate is left to others. */
function afterEscape(view: DataView, at: number): number {
  switch (view.getUint8(at + 1)) {
    case 0x22: // "
    case 0x2f: // /
    case 0x5c: // \
    case 0x62: // b
    case 0x66: // f
    case 0x6e: // n
    case 0x72: // r
    case 0x74: // t
      return at + 2;
    case 0x75: // u
      return afterUnicodeEscape(view, at);
    default:
      return -1;
  }
}

function afterUnicodeEscape(view: DataView, at: number): number {
  const unit = hexadecimal(view, at + 2);
  if (unit < 0 || (unit & 0xfc00) === 0xdc00) return -1;
  if ((unit & 0xfc00) !== 0xd800) return at + 6;
  const paired = view.getUint8(at + 6) === 0x5c && view.getUint8(at + 7) === 0x75;
  return paired && (hexadecimal(view, at + 8) & ~0x3ff) === 0xdc00 ? at + 12 : -1;
}

/** The value of four hexadecimal digits, or -1. */
function hexadecimal(view: DataView, at: number): number {
  let value = 0;
  for (let end = at + 4; at < end; at++) {
    const digit = hexadecimalDigit(view.getUint8(at));
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

function hexadecimalDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** The rest of an id that started at `start`: 1 to 100 lowercase letters, digits and single hyphens inside. Notes where it stands. */
export function slug(view: DataView, start: number, at: number): number {
  const first = at;
  let before = 0x80; // as if a hyphen came first, so that none may
  for (;;) {
    const word = view.getInt32(at, true);
    const letters = (word + 0x1f1f1f1f) & ~(word + 0x05050505);
    const digits = (word + 0x50505050) & ~(word + 0x46464646);
    const hyphens = equalBytes(word, 0x2d2d2d2d);
    const others = ~(letters | digits | hyphens) | word;
    const doubled = hyphens & ((hyphens << 8) | before);
    const marks = (others & highBits) | doubled;
    if (marks !== 0) {
      const count = bytesBefore(marks);
      at += count;
      break;
    }
    before = hyphens >>> 24;
    at += 4;
  }
  const length = at - first;
  if (view.getUint8(at) !== 0x22 || length === 0 || length > 100 || view.getUint8(at - 1) === 0x2d) return -1;
  if (ids.used === ids.spans.length) return -1;
  ids.spans[ids.used++] = start;
  ids.spans[ids.used++] = at;
  return at + 1;
}

/** A calendar date that exists. */
export function date(view: DataView, at: number): number {
  const year = digits4(view.getInt32(at, true));
  const month = digits2(view, at + 5);
  const day = digits2(view, at + 8);
  if (year < 1 || month < 1 || day < 1 || view.getUint8(at + 4) !== 0x2d || view.getUint8(at + 7) !== 0x2d) return -1;
  if (month > 12 || (day > 28 && day > daysInMonth(year, month)) || view.getUint8(at + 10) !== 0x22) return -1;
  last.value = year * 10000 + month * 100 + day;
  return at + 11;
}

/** The same, or only its year and month, or its year. */
export function partialDate(view: DataView, at: number): number {
  if (digits4(view.getInt32(at, true)) < 1) return -1;
  if (view.getUint8(at + 4) === 0x22) return at + 5;
  if (view.getUint8(at + 7) !== 0x22) return date(view, at);
  const month = digits2(view, at + 5);
  return view.getUint8(at + 4) === 0x2d && month >= 1 && month <= 12 ? at + 8 : -1;
}

const areDigits = (word: number): boolean =>
  ((word & 0xf0f0f0f0) | 0) === 0x30303030 && (((word + 0x06060606) & 0xf0f0f0f0) | 0) === 0x30303030;

const digits4 = (word: number): number =>
  areDigits(word) ? (word & 15) * 1000 + ((word >> 8) & 15) * 100 + ((word >> 16) & 15) * 10 + ((word >> 24) & 15) : -1;

function digits2(view: DataView, at: number): number {
  const tens = view.getUint8(at) - 0x30;
  const ones = view.getUint8(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** Digits only, without sign, fraction or exponent. */
export function integer(view: DataView, at: number, min: number, max: number): number {
  let digit = view.getUint8(at) - 0x30;
  if (digit < 0 || digit > 9) return -1;
  let value = digit;
  at++;
  if (value > 0) {
    for (digit = view.getUint8(at) - 0x30; digit >= 0 && digit <= 9 && value <= max; digit = view.getUint8(at) - 0x30) {
      value = value * 10 + digit;
      at++;
    }
  }
  last.value = value;
  return value >= min && value <= max ? at : -1;
}

/** A decimal between -`max` and `max`, without exponent. */
export function decimal(view: DataView, at: number, max: number): number {
  at = integer(view, view.getUint8(at) === 0x2d ? at + 1 : at, 0, max);
  if (at < 0 || view.getUint8(at) !== 0x2e) return at;
  const first = ++at;
  let sum = 0;
  for (let digit = view.getUint8(at) - 0x30; digit >= 0 && digit <= 9; digit = view.getUint8(++at) - 0x30) sum |= digit;
  return at > first && (last.value < max || sum === 0) ? at : -1;
}

/** After white space, if any; a line feed is none here, for it ends the line. */
export const space = (view: DataView, at: number): number => (view.getUint8(at) > 0x20 ? at : afterSpace(view, at));

function afterSpace(view: DataView, at: number): number {
  for (;;) {
    const byte = view.getUint8(at);
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return at;
    at++;
  }
}

/** After a key's colon and the white space around it. */
export const value = (view: DataView, at: number): number =>
  view.getUint8(at) === 0x3a && view.getUint8(at + 1) > 0x20 ? at + 1 : afterColon(view, at);

function afterColon(view: DataView, at: number): number {
  at = afterSpace(view, at);
  return view.getUint8(at) === 0x3a ? afterSpace(view, at + 1) : -1;
}

/** After a key's colon, the white space around it, and an opening quote. */
export const string = (view: DataView, at: number): number =>
  view.getInt16(at, true) === 0x223a ? at + 2 : afterQuote(view, at);

function afterQuote(view: DataView, at: number): number {
  at = afterColon(view, at);
  return at >= 0 && view.getUint8(at) === 0x22 ? at + 1 : -1;
}

/** Whether a byte is in a set of ASCII characters, given as 128 bits. */
export function isIn(byte: number, controls: number, digits: number, upper: number, lower: number): boolean {
  const bits = byte < 64 ? (byte < 32 ? controls : digits) : byte < 96 ? upper : byte < 128 ? lower : 0;
  return ((bits >>> (byte & 31)) & 1) === 1;
}

const nullWord = 0x6c6c756e;
const trueWord = 0x65757274;

/** `null`. */
export const nothing = (view: DataView, at: number): number => (view.getInt32(at, true) === nullWord ? at + 4 : -1);

/** `true`. */
export const yes = (view: DataView, at: number): number => (view.getInt32(at, true) === trueWord ? at + 4 : -1);

/** `null`, or a date. */
export function dateOrNothing(view: DataView, at: number): number {
  if (view.getUint8(at) === 0x22) return date(view, at + 1);
  last.value = Number.NaN;
  return nothing(view, at);
}
