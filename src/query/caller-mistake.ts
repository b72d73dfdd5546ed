import { nearest } from "../text/nearest.js";
import { printable } from "../text/printable.js";

const shown = 100;

/** A value as an error shows it: text quoted, safe for a terminal, and not endlessly long. */
export function show(value: unknown): string {
  if (typeof value !== "string") return value === null ? "null" : `a value of type ${typeof value}`;
  return printable(JSON.stringify(value.length > shown ? `${value.slice(0, shown)}…` : value));
}

/** The error for something that is not there: what was given, and what is nearest to it. */
export function noSuch(where: string, what: string, given: string, suggestion: string | undefined): RangeError {
  const hint = suggestion === undefined ? "" : `; nearest is ${suggestion}`;
  return new RangeError(`${where}: no ${what} ${show(given)}${hint}`);
}

/** Throws unless `given` is text. */
export function checkText(where: string, given: unknown): asserts given is string {
  if (typeof given !== "string") throw new TypeError(`${where}: expected text, got ${show(given)}`);
}

/** The keys that an object may have, and what may stand there: `true` or `false`, or something that is checked elsewhere. */
export type KeyKinds<T> = Readonly<Record<keyof T, "flag" | "value">>;

/** Throws unless `given` is an object with known keys only: a misspelt criterion must not silently match everything. */
export function checkKeys<T extends object>(where: string, given: T, kinds: KeyKinds<T>): void {
  if (typeof given !== "object" || given === null)
    throw new TypeError(`${where}: expected an object, got ${show(given)}`);
  const known = new Map<string, unknown>(Object.entries(kinds));
  for (const [key, value] of Object.entries(given)) {
    if (!known.has(key)) throw new TypeError(`${where}: no key ${show(key)}; ${keyHint(key, known)}`);
    if (known.get(key) !== "flag" || value === undefined || typeof value === "boolean") continue;
    throw new TypeError(`${where}.${key}: expected true or false, got ${show(value)}`);
  }
}

function keyHint(key: string, known: ReadonlyMap<string, unknown>): string {
  const close = nearest(key, known.keys());
  return close === undefined ? `known are ${[...known.keys()].join(", ")}` : `nearest is ${show(close)}`;
}

/** The given values as a list, or `undefined` for none given. Throws for a value that the vocabulary does not have. */
export function checkedValues<const V extends string>(
  where: string,
  given: V | readonly V[] | undefined,
  vocabulary: readonly V[],
): readonly V[] | undefined {
  if (given === undefined) return undefined;
  const values: readonly V[] = typeof given === "string" ? [given] : given;
  if (!Array.isArray(values)) throw new TypeError(`${where}: expected text or a list of it, got ${show(given)}`);
  if (values.length === 0) throw new RangeError(`${where}: an empty list allows nothing; leave it out to allow all`);
  const known: readonly string[] = vocabulary;
  for (const value of values) {
    checkText(where, value);
    if (known.includes(value)) continue;
    const close = nearest(value, known);
    throw noSuch(where, "value", value, close === undefined ? undefined : show(close));
  }
  return values;
}
