import { printable } from "../../text/printable.js";
import {
  BACKSLASH,
  CARRIAGE_RETURN,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  isDigit,
  isSpace,
  isWord,
  LINE_FEED,
  MINUS,
  OPEN_LIST,
  OPEN_OBJECT,
  PLUS,
  POINT,
  QUOTE,
  SLASH,
  SPACE,
  ZERO,
} from "./bytes.js";
import type { SyntaxFailure } from "./scan.js";
import { textOf } from "./text-of.js";

/** What JSON's grammar can want at a place. */
export type JsonPart =
  | "value"
  | "key"
  | ","
  | ":"
  | "]"
  | "}"
  | "end"
  | "closing-quote"
  | "escape"
  | "escaped-control"
  | "hex-digit"
  | "digit";

/** The slip that was most likely made, where it can be told. */
export type JsonMistake =
  | "trailing-comma"
  | "missing-comma"
  | "wrong-quotes"
  | "comment"
  | "unquoted-key"
  | "unknown-word"
  | "plain-text"
  | "number-form"
  | "second-value"
  | "second-on-line"
  | "line-break-in-string"
  | "unclosed";

/** What could stand where a text stops being JSON. */
export function wantedAt(bytes: Uint8Array, failure: SyntaxFailure): readonly JsonPart[] {
  const { step, open, token } = failure;
  if (token !== undefined) return [wantedInToken(bytes, token, failure.at)];
  const inList = bytes[open[open.length - 1] ?? 0] === OPEN_LIST;
  switch (step) {
    case "value":
      return ["value"];
    case "first-item":
      return ["value", "]"];
    case "first-key":
      return ["key", "}"];
    case "key":
      return ["key"];
    case "colon":
      return [":"];
    case "after-value":
      return open.length === 0 ? ["end"] : [",", inList ? "]" : "}"];
  }
}

function wantedInToken(bytes: Uint8Array, token: number, at: number): JsonPart {
  if (bytes[token] !== QUOTE) return "digit";
  if (at >= bytes.length) return "closing-quote";
  if ((bytes[at] ?? 0) < SPACE) return "escaped-control";
  return bytes[at - 1] === BACKSLASH ? "escape" : "hex-digit";
}

/** Words are shown up to this many letters. */
const LONGEST_WORD = 20;

/** What stands at `at` instead: a word, or one character; `undefined` at the end of the text. */
export function foundAt(bytes: Uint8Array, at: number): string | undefined {
  if (at >= bytes.length) return undefined;
  let end = at;
  while (end < at + LONGEST_WORD && isWord(bytes[end] ?? 0)) end++;
  if (end > at) return textOf(bytes, at, end);
  const [character = ""] = textOf(bytes, at, at + 4);
  return printable(character);
}

/** The slip that most likely led to a failure. */
export function mistakeAt(bytes: Uint8Array, failure: SyntaxFailure): JsonMistake | undefined {
  const { at, step, token, open } = failure;
  const byte = bytes[at] ?? 0;
  if (at >= bytes.length) return open.length > 0 || token !== undefined ? "unclosed" : undefined;
  if (token !== undefined) return mistakeInToken(bytes, token, byte);
  if (step === "after-value") return mistakeAfterValue(bytes, failure, byte);
  if (isComment(bytes, at)) return "comment";
  if (isForeignQuote(bytes, at)) return "wrong-quotes";
  if (step === "key" || step === "first-key") return mistakenKey(step, byte);
  if (step === "value" && byte === CLOSE_LIST && bytes[lastBefore(bytes, at)] === COMMA) return "trailing-comma";
  if (byte === PLUS || byte === POINT) return "number-form";
  if (step === "colon" || !isWord(byte)) return undefined;
  return open.length === 0 && isProse(bytes, at) ? "plain-text" : "unknown-word";
}

/** Whether a second word follows the one that stands at a place. */
function isProse(bytes: Uint8Array, at: number): boolean {
  let end = at;
  while (isWord(bytes[end] ?? 0)) end++;
  return isSpace(bytes[end] ?? 0) && isWord(bytes[end + 1] ?? 0);
}

function mistakenKey(step: "key" | "first-key", byte: number): JsonMistake | undefined {
  if (step === "key" && byte === CLOSE_OBJECT) return "trailing-comma";
  return isWord(byte) ? "unquoted-key" : undefined;
}

function mistakeInToken(bytes: Uint8Array, token: number, byte: number): JsonMistake | undefined {
  if (bytes[token] !== QUOTE) return "number-form";
  return byte === LINE_FEED || byte === CARRIAGE_RETURN ? "line-break-in-string" : undefined;
}

function mistakeAfterValue(bytes: Uint8Array, { at, open }: SyntaxFailure, byte: number): JsonMistake | undefined {
  if (isComment(bytes, at)) return "comment";
  if (bytes[at - 1] === ZERO && isWord(byte)) return "number-form";
  if (open.length === 0) return startsValue(byte) ? "second-value" : undefined;
  return startsValue(byte) && isSpace(bytes[at - 1] ?? 0) ? "missing-comma" : undefined;
}

const startsValue = (byte: number) =>
  byte === QUOTE || byte === OPEN_OBJECT || byte === OPEN_LIST || byte === MINUS || isDigit(byte);

const HASH = 0x23;
const STAR = 0x2a;

const isComment = (bytes: Uint8Array, at: number) =>
  bytes[at] === HASH || (bytes[at] === SLASH && (bytes[at + 1] === SLASH || bytes[at + 1] === STAR));

const foreignQuotes = new Set(["'", "`", "‘", "’", "“", "”", "„", "«", "»"]);

const isForeignQuote = (bytes: Uint8Array, at: number) => foreignQuotes.has(foundAt(bytes, at) ?? "");

function lastBefore(bytes: Uint8Array, at: number): number {
  let last = at - 1;
  while (last >= 0 && isSpace(bytes[last] ?? 0)) last--;
  return last;
}
