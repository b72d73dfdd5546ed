import type { Random } from "./random.js";
import { circumstances, objects, verbs } from "./words.js";

/** A neutral sentence of the length that statements have, about `who`. */
export const sentence = (random: Random, who: string): string =>
  `${who} ${random.one(verbs)} ${random.one(objects)} ${random.one(circumstances)}`;

/** A slug for an id, from words that may be in any script, and a number that makes it unique. */
export function slug(words: string, number: number): string {
  const ascii = words
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, "")
    .trim()
    .replaceAll(/[ -]+/g, "-");
  return `${ascii.slice(0, 26).replace(/-$/, "")}-${number.toString(36)}`;
}

const DAY = 86_400_000;
const epoch = Date.UTC(1990, 0, 1);

/** The ISO date of a day, counted from 1990-01-01. */
export const isoDay = (day: number): string => new Date(epoch + day * DAY).toISOString().slice(0, 10);

/** The last day that anything is published. */
export const lastDay = 13_000;

/** A span of a source's text that is as long as the words that stand there. */
export function spanOf(random: Random, words: string) {
  const start = random.integer(0, 3000);
  return { start, end: start + [...words].length };
}
