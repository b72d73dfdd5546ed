import { completeLimits, type InputLimits } from "../json/limits.js";
import { filledIn } from "../shape/options.js";

/** How a stream of records is judged. */
export interface StreamOptions {
  /**
   * Judge each record by itself and keep nothing of it: memory does not grow with the number of records. Default `false`:
   * ids are kept, at most 32 bytes each, so that records with the same id and references to no record are found.
   */
  readonly recordsOnly?: boolean;
  /** How many issues are given out; of lines with more, only their number is counted. Default `Infinity`. */
  readonly maxIssues?: number;
  /** How much of a line is read before it is refused. `maxBytes` does not apply: a stream may be of any length. */
  readonly limits?: Partial<InputLimits>;
}

/** The options, complete. */
export type FilledStreamOptions = ReturnType<typeof filledInForStream>;

/** The options with their defaults filled in. Throws on a number that cannot be a limit, naming it and the caller. */
export function filledInForStream(caller: string, options: StreamOptions) {
  const limits = completeLimits(caller, options.limits);
  const { maxIssues } = filledIn(caller, { maxIssues: options.maxIssues ?? Infinity });
  return { recordsOnly: options.recordsOnly ?? false, maxIssues, limits };
}
