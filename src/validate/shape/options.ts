import { defaultPlainLimits, type PlainLimits } from "./plain.js";

/** How a value is judged. */
export interface ValidateOptions {
  /** How many errors, and how many warnings, are listed; the rest is counted. Default 100; `Infinity` lists all. */
  readonly maxIssues?: number;
  /** How much of a broken value is looked at. Default 64 levels and 2 million values. Good records have no limit. */
  readonly limits?: Partial<PlainLimits>;
}

/** The options of a call that sets none. */
export const noOptions: ValidateOptions = {};

/** The options, complete. */
export interface FilledOptions {
  readonly maxIssues: number;
  readonly limits: PlainLimits;
}

const defaults: FilledOptions = { maxIssues: 100, limits: defaultPlainLimits };

/** The options with their defaults filled in. Throws on a number that cannot be a limit, naming it and the caller. */
export function filledIn(caller: string, options: ValidateOptions): FilledOptions {
  if (options === noOptions) return defaults;
  const maxIssues = options.maxIssues ?? defaults.maxIssues;
  const limits = { ...defaults.limits, ...options.limits };
  for (const [name, limit] of Object.entries({ maxIssues, ...limits }))
    if (!(limit >= 0)) throw new RangeError(`${caller}: ${name} must be a number from 0 up, is ${limit}`);
  return { maxIssues, limits };
}
