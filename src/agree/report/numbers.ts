import { type Coefficient, FEWEST, type WhyNone } from "../measure/coefficient.js";
import type { Found } from "../measure/found.js";

const NOTHING = "–";

const why: Readonly<Record<WhyNone, string>> = {
  "nothing-compared": NOTHING,
  "too-few": "too few",
  "one-value": "one value",
};

/** What stands in place of a coefficient, for whoever reads the tables. */
export const explanation =
  `“too few”: fewer than ${FEWEST} things were coded twice (of a single value: it was given less than five times), so any number would be ` +
  "chance. “one value”: everybody gave everything the same value, so that nothing is left to measure.";

/** A share with two digits; a dash where there is none. */
export const shareText = (share: number | null): string => (share === null ? NOTHING : share.toFixed(2));

/** A coefficient with its interval, or why there is none. */
export function coefficientText(coefficient: Coefficient | undefined): string {
  if (coefficient === undefined) return NOTHING;
  if (coefficient.value === null) return why[coefficient.why];
  const value = coefficient.value.toFixed(2);
  const { interval } = coefficient;
  return interval === undefined ? value : `${value} [${interval[0].toFixed(2)}, ${interval[1].toFixed(2)}]`;
}

/** The cells of how many things two readers found. */
export const foundCells = ({ both, onlyOne, onlyOther, precision, recall, f1 }: Found): string[] => [
  String(both),
  String(onlyOne),
  String(onlyOther),
  ...[precision, recall, f1].map(shareText),
];

/** The heads of these cells. */
export const foundHead = (one: string, other: string): string[] => [
  "both",
  `only ${one}`,
  `only ${other}`,
  "precision",
  "recall",
  "F1",
];

/** `1 claim`, `2 claims`. */
export const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
