import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  isDigit,
  isSpace,
  MINUS,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from "./bytes.js";
import { numberEnd, stringEnd, wordEnd } from "./scalars.js";

/** What a reader of JSON text is told, in the order of the text. Positions are offsets in bytes, ends exclusive. */
export interface TokenHandler {
  /** An object or a list begins. `false` stops the scan. */
  open(at: number, isList: boolean): boolean;
  /** The innermost object or list ends before `end`. */
  close(end: number): void;
  /** A key, its quotation marks included. */
  key(start: number, end: number): void;
  /** A string, number, `true`, `false` or `null`. `false` stops the scan. */
  scalar(start: number, end: number): boolean;
}

/** What comes next in a text: a step of the grammar. */
type Step = "value" | "first-item" | "first-key" | "key" | "colon" | "after-value";

/** Where a text stops being JSON. */
export interface SyntaxFailure {
  /** The offset of the first byte that cannot stand there; the length of the text when it ends too early. */
  readonly at: number;
  readonly step: Step;
  /** Where the string, number or word began that breaks off at `at`. */
  readonly token: number | undefined;
  /** Where the objects and lists began that are open at that place, the innermost last. */
  readonly open: readonly number[];
}

/** How a scan ended. A handler that stopped it knows why. */
export type ScanResult = "whole" | "stopped" | SyntaxFailure;

/** A scan under way. */
interface Scan {
  readonly bytes: Uint8Array;
  readonly handler: TokenHandler;
  readonly open: number[];
  at: number;
  step: Step;
  token: number | undefined;
}

/** What became of one token. */
type Taken = "taken" | "stopped" | "failed";

/**
 * Reads one JSON document (RFC 8259) from UTF-8 bytes and tells `handler` of each token.
 * Iterative: nesting costs memory on the heap, and the handler can refuse it. Whether strings are UTF-8 is not looked at.
 */
export function scanJson(bytes: Uint8Array, handler: TokenHandler): ScanResult {
  const scan: Scan = { bytes, handler, open: [], at: 0, step: "value", token: undefined };
  for (;;) {
    while (isSpace(bytes[scan.at] ?? 0)) scan.at++;
    if (scan.at >= bytes.length && scan.step === "after-value" && scan.open.length === 0) return "whole";
    const taken = take(scan, bytes[scan.at] ?? 0);
    if (taken === "stopped") return taken;
    if (taken === "failed") return { at: scan.at, step: scan.step, token: scan.token, open: scan.open };
  }
}

function take(scan: Scan, byte: number): Taken {
  switch (scan.step) {
    case "value":
      return takeValue(scan, byte);
    case "first-item":
      return byte === CLOSE_LIST ? takeClose(scan) : takeValue(scan, byte);
    case "first-key":
      return byte === CLOSE_OBJECT ? takeClose(scan) : takeKey(scan, byte);
    case "key":
      return takeKey(scan, byte);
    case "colon":
      return byte === COLON ? go(scan, scan.at + 1, "value") : "failed";
    case "after-value":
      return takeNext(scan, byte);
  }
}

function go(scan: Scan, at: number, step: Step): "taken" {
  scan.at = at;
  scan.step = step;
  return "taken";
}

function takeNext(scan: Scan, byte: number): Taken {
  const { bytes, open } = scan;
  if (open.length === 0) return "failed";
  const inList = bytes[open[open.length - 1] ?? 0] === OPEN_LIST;
  if (byte === COMMA) return go(scan, scan.at + 1, inList ? "value" : "key");
  return byte === (inList ? CLOSE_LIST : CLOSE_OBJECT) ? takeClose(scan) : "failed";
}

function takeClose(scan: Scan): Taken {
  scan.open.pop();
  scan.handler.close(scan.at + 1);
  return go(scan, scan.at + 1, "after-value");
}

function takeKey(scan: Scan, byte: number): Taken {
  if (byte !== QUOTE) return "failed";
  const end = stringEnd(scan.bytes, scan.at);
  if (end < 0) return breakOff(scan, ~end);
  scan.handler.key(scan.at, end);
  return go(scan, end, "colon");
}

function takeValue(scan: Scan, byte: number): Taken {
  if (byte === OPEN_OBJECT || byte === OPEN_LIST) return takeOpen(scan, byte === OPEN_LIST);
  const end = scalarEnd(scan.bytes, scan.at, byte);
  if (end < 0) return breakOff(scan, ~end);
  if (!scan.handler.scalar(scan.at, end)) return "stopped";
  return go(scan, end, "after-value");
}

function takeOpen(scan: Scan, isList: boolean): Taken {
  if (!scan.handler.open(scan.at, isList)) return "stopped";
  scan.open.push(scan.at);
  return go(scan, scan.at + 1, isList ? "first-item" : "first-key");
}

function scalarEnd(bytes: Uint8Array, at: number, byte: number): number {
  if (byte === QUOTE) return stringEnd(bytes, at);
  return isDigit(byte) || byte === MINUS ? numberEnd(bytes, at) : wordEnd(bytes, at);
}

function breakOff(scan: Scan, at: number): "failed" {
  if (at > scan.at) scan.token = scan.at;
  scan.at = at;
  return "failed";
}
