import { BACKSLASH } from "./bytes.js";
import { textOf } from "./text-of.js";

/** Objects with more keys than this look them up by their text; smaller ones compare bytes, which makes no strings. */
const SMALL = 16;

/** The keys seen so far in the objects that are open, the innermost last. */
export interface KeySet {
  readonly open: () => void;
  readonly close: () => void;
  /** Adds a key to the innermost object: where the same key began before, or -1 when it is new. */
  readonly add: (start: number, end: number) => number;
}

interface Keys {
  /** Start and end of each key in turn, while all of them can be compared as bytes. */
  readonly spans: number[];
  /** Where each key began, by its text; once there are many, or one has an escape in it. */
  byText: Map<string, number> | undefined;
}

/** Finds keys that stand twice in an object, also when one of them is written with escapes. */
export function keySetOf(bytes: Uint8Array): KeySet {
  const levels: Keys[] = [];
  let depth = -1;
  return {
    open: () => {
      const keys = levels[++depth];
      if (keys === undefined) levels.push({ spans: [], byText: undefined });
      else emptied(keys);
    },
    close: () => {
      depth--;
    },
    add: (start, end) => {
      const keys = levels[depth];
      return keys === undefined ? -1 : addTo(keys, bytes, start, end);
    },
  };
}

/** Levels are used again: a text has many more objects than levels. */
function emptied(keys: Keys): void {
  keys.spans.length = 0;
  keys.byText = undefined;
}

function addTo(keys: Keys, bytes: Uint8Array, start: number, end: number): number {
  if (keys.byText === undefined && (keys.spans.length >= 2 * SMALL || hasEscape(bytes, start, end))) {
    keys.byText = textsOf(keys.spans, bytes);
  }
  if (keys.byText !== undefined) return addText(keys.byText, keyText(bytes, start, end), start);
  const first = firstSame(keys.spans, bytes, start, end);
  if (first < 0) keys.spans.push(start, end);
  return first;
}

function hasEscape(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === BACKSLASH) return true;
  return false;
}

function firstSame(spans: readonly number[], bytes: Uint8Array, start: number, end: number): number {
  for (let index = 0; index < spans.length; index += 2) {
    const other = spans[index] ?? 0;
    if ((spans[index + 1] ?? 0) - other === end - start && sameBytes(bytes, other, start, end - start)) return other;
  }
  return -1;
}

function sameBytes(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let offset = 0; offset < length; offset++) if (bytes[one + offset] !== bytes[other + offset]) return false;
  return true;
}

function textsOf(spans: readonly number[], bytes: Uint8Array): Map<string, number> {
  const texts = new Map<string, number>();
  for (let index = 0; index < spans.length; index += 2) {
    const start = spans[index] ?? 0;
    texts.set(keyText(bytes, start, spans[index + 1] ?? start), start);
  }
  return texts;
}

function addText(texts: Map<string, number>, text: string, start: number): number {
  const first = texts.get(text) ?? -1;
  if (first < 0) texts.set(text, start);
  return first;
}

/** The text of a key, from the first quotation mark to behind the last. */
export function keyText(bytes: Uint8Array, start: number, end: number): string {
  return JSON.parse(textOf(bytes, start, end));
}
