import { acceptsActor, acceptsClaim, acceptsEvent, acceptsSource } from "../../src/generated/accept.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const accepts = { source: acceptsSource, actor: acceptsActor, event: acceptsEvent, claim: acceptsClaim };

export type Kind = keyof typeof accepts;

/** The kind of the valid record that a line holds, found by decoding and parsing it; `undefined` when there is none. */
export function kindOfLine(line: Uint8Array): Kind | undefined {
  try {
    const text = decoder.decode(line);
    const value: unknown = JSON.parse(text);
    if (keysIn(text) !== keysOf(value)) return undefined;
    return (Object.keys(accepts) as Kind[]).find((kind) => accepts[kind](value));
  } catch {
    return undefined;
  }
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
