import { isDigit, MINUS } from "./bytes.js";
import { keySetOf } from "./key-set.js";
import type { InputLimits } from "./limits.js";
import type { TokenHandler } from "./scan.js";
import { textOf } from "./text-of.js";

/** What a well-formed text can still have against it, and where. The first two end the reading. */
export type Flaw =
  | { readonly code: "too-deep" | "too-many-values"; readonly at: number; readonly limit: number }
  | { readonly code: "duplicate-key"; readonly at: number; readonly end: number; readonly first: number }
  | { readonly code: "not-finite" | "unsafe-integer"; readonly at: number; readonly end: number };

/** A handler that keeps what it finds: the first `maxFlaws`, whatever stopped it, and how many more there are. */
export interface Check extends TokenHandler {
  readonly flaws: readonly Flaw[];
  readonly more: () => number;
}

/** Numbers of fewer characters than this hold every integer exactly, unless they have an exponent. */
const SAFE_LENGTH = 16;

/** Looks for nesting and size beyond the limits, for keys that stand twice, and for numbers that JavaScript cannot hold. */
export function checkOf(bytes: Uint8Array, limits: InputLimits, maxFlaws: number): Check {
  const flaws: Flaw[] = [];
  const keys = keySetOf(bytes);
  let [depth, values, found] = [0, 0, 0];
  const add = (flaw: Flaw) => {
    if (++found <= maxFlaws) flaws.push(flaw);
  };
  const stop = (flaw: Flaw): false => {
    found++;
    flaws.push(flaw);
    return false;
  };
  const count = (at: number) =>
    ++values <= limits.maxValues || stop({ code: "too-many-values", at, limit: limits.maxValues });
  return {
    flaws,
    more: () => found - flaws.length,
    open: (at) => {
      if (++depth > limits.maxDepth) return stop({ code: "too-deep", at, limit: limits.maxDepth });
      keys.open();
      return count(at);
    },
    close: () => {
      depth--;
      keys.close();
    },
    key: (at, end) => {
      const first = keys.add(at, end);
      if (first >= 0) add({ code: "duplicate-key", at, end, first });
    },
    scalar: (at, end) => {
      const code = numberProblem(bytes, at, end);
      if (code) add({ code, at, end });
      return count(at);
    },
  };
}

function numberProblem(bytes: Uint8Array, start: number, end: number): "not-finite" | "unsafe-integer" | undefined {
  const first = bytes[start] ?? 0;
  if (!isDigit(first) && first !== MINUS) return undefined;
  if (end - start < SAFE_LENGTH && !hasExponent(bytes, start, end)) return undefined;
  const value = Number(textOf(bytes, start, end));
  if (!Number.isFinite(value)) return "not-finite";
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? "unsafe-integer" : undefined;
}

function hasExponent(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === 0x45 || bytes[at] === 0x65) return true;
  return false;
}
