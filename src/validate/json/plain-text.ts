import { countKeys } from "./count-keys.js";
import type { Parsed } from "./read.js";

/** Nothing that is likely to be a record nests deeper. */
const DEEPEST = 16;

/**
 * Whether the strict reader would find nothing in a text, told from what `JSON.parse` made of it: as many keys as the text has,
 * so that none stands twice, numbers that JavaScript holds, and few levels. `false` says nothing.
 */
export const isPlain = (bytes: Uint8Array, { value }: Parsed, maxDepth: number): boolean =>
  keysIn(value, Math.min(maxDepth, DEEPEST)) === countKeys(bytes);

/** How many keys a value has; not a number where it has more levels, or a number that is not held exactly. */
function keysIn(value: unknown, levels: number): number {
  if (typeof value === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? 0 : Number.NaN;
  if (typeof value !== "object" || value === null) return 0;
  if (levels === 0) return Number.NaN;
  const children: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let keys = Array.isArray(value) ? 0 : children.length;
  for (const child of children) keys += keysIn(child, levels - 1);
  return keys;
}
