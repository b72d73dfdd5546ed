import { kinds, type RecordKind } from "../../src/records/kinds.js";
import { validateRecord } from "../../src/validate.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The kind of the record that a line holds, found by decoding, parsing and validating it; `undefined` where there is
 * an error, or a warning, for a reader of the line to hear of.
 */
export function kindOfLine(line: Uint8Array): RecordKind | undefined {
  try {
    const text = decoder.decode(line);
    const value: unknown = JSON.parse(text);
    if (keysIn(text) !== keysOf(value)) return undefined;
    const own = kinds.find((kind) => idOf(value).startsWith(`${kind}:`));
    return own && isSilent(own, value) ? own : undefined;
  } catch {
    return undefined;
  }
}

const idOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "id" in value ? String(value.id) : "";

function isSilent(kind: RecordKind, value: unknown): boolean {
  const verdict = validateRecord(kind, value);
  return verdict.ok && verdict.warnings.length === 0;
}

/** How many keys a JSON text writes: a string with a colon behind it, each. */
const keysIn = (text: string): number =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;

/** How many keys a value has: fewer than its text writes when one stands there twice. */
function keysOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, child) => sum + keysOf(child), own);
}
