import { nearest } from "../../text/nearest.js";
import { nearestIs, noSuchText } from "../../text/no-such.js";

/*
 * What a caller got wrong. RangeError: a name, id, key, date or word that there is not, or that is not clear.
 * TypeError: a value of the wrong type. Both say where it stands, what is there and what would be right.
 */

/** A value as an error shows it: text quoted and not endlessly long, anything else by its type. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 100));
  return value === null ? "null" : typeof value;
}

/** What every such error carries beside its message, which is the two with a colon between them. */
export interface CallerMistake {
  /** The function, and the argument or the criterion of it: `findEvents: criteria.agency`. */
  readonly where: string;
  /** What is wrong with it. */
  readonly problem: string;
}

/** The error for a name, id, key, date or word that cannot be meant. */
export const cannotMean = (where: string, problem: string): RangeError =>
  withMistake(new RangeError(`${where}: ${problem}`), { where, problem });

/** The error for a value of the wrong type. */
export const cannotTake = (where: string, problem: string): TypeError =>
  withMistake(new TypeError(`${where}: ${problem}`), { where, problem });

/** Not to be enumerated: who prints the error has read both in its message. */
const withMistake = <E extends Error>(error: E, { where, problem }: CallerMistake): E =>
  Object.defineProperties(error, { where: { value: where }, problem: { value: problem } });

/** Whether an error is one of a caller's mistake. */
export const isCallerMistake = (error: unknown): error is Error & CallerMistake =>
  error instanceof Error && "where" in error && "problem" in error;

/** The error for something that there is not. `hint` says what would be right. */
export function noSuch(where: string, what: string, given: string, hint: string | undefined): RangeError {
  return cannotMean(where, noSuchText(what, show(given), hint));
}

/** `noSuch` for something that must be one of a list of words: gives the nearest, or else the list, if it is short. */
function noSuchWord(where: string, what: string, given: string, words: readonly string[]): RangeError {
  const close = nearest(given, words);
  const list = words.length > 16 ? undefined : `expected one of ${words.join(", ")}`;
  return noSuch(where, what, given, nearestIs(close && show(close)) ?? list);
}

const wrongType = (where: string, expected: string, given: unknown) =>
  cannotTake(where, `expected ${expected}, got ${show(given)}`);

/** Throws unless `given` is text. */
export function checkText(where: string, given: unknown): asserts given is string {
  if (typeof given !== "string") throw wrongType(where, "text", given);
}

/** The keys that an object may have, and what may stand there: `true` or `false`, or something that is checked elsewhere. */
export type KeyKinds<T> = Readonly<Record<keyof T, "flag" | "value">>;

/** Throws unless `given` is an object with known keys only: a misspelt criterion must not silently match everything. */
export function checkKeys<T extends object>(where: string, given: T, kinds: KeyKinds<T>): void {
  if (typeof given !== "object" || given === null) throw wrongType(where, "an object", given);
  // What is inherited would be read as well, so it is checked as well.
  for (const key in given) {
    const kind: unknown = kinds[key];
    if (kind === "value") continue;
    if (kind !== "flag") throw noSuchWord(where, "key", key, Object.keys(kinds));
    const value = given[key];
    if (value !== undefined && typeof value !== "boolean") throw wrongType(`${where}.${key}`, "true or false", value);
  }
}

/** Throws unless what is given for a key is one of the words of a vocabulary. */
export function checkWord(where: string, key: string, given: unknown, vocabulary: readonly string[]): void {
  if (typeof given === "string" && vocabulary.includes(given)) return;
  checkText(`${where}.${key}`, given);
  throw noSuchWord(`${where}.${key}`, "value", given, vocabulary);
}

/** The words given for a key as a list, or `undefined` for none given. Throws for one that the vocabulary does not have. */
export function checkedWords<const V extends string>(
  where: string,
  key: string,
  given: V | readonly V[] | undefined,
  vocabulary: readonly V[],
): readonly V[] | undefined {
  if (given === undefined) return undefined;
  const words = typeof given === "object" ? given : [given];
  if (words.length === 0)
    throw cannotMean(`${where}.${key}`, "an empty list allows nothing; leave it out to allow all");
  for (const word of words) checkWord(where, key, word, vocabulary);
  return words;
}
