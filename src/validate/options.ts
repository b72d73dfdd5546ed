import { defaultPlainLimits, type PlainLimits } from "./plain.js";

/** How a value is judged. */
export interface ValidateOptions {
  /** How many errors, and how many warnings, are listed; the rest is counted. Default 100; `Infinity` lists all. */
  readonly maxIssues?: number;
  /** How much of a broken value is looked at. Default 64 levels and 2 million values. Good records have no limit. */
  readonly limits?: Partial<PlainLimits>;
}

/** The options with their defaults filled in. Throws on a number that cannot be a limit, naming it and the caller. */
export function filledIn(caller: string, { maxIssues = 100, limits = {} }: ValidateOptions) {
  const { maxDepth, maxValues } = { ...defaultPlainLimits, ...limits };
  for (const [name, limit] of Object.entries({ maxIssues, maxDepth, maxValues }))
    if (!(limit >= 0)) throw new RangeError(`${caller}: ${name} must be a number from 0 up, is ${limit}`);
  return { maxIssues, limits: { maxDepth, maxValues } };
}
