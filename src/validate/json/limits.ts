/** How much of an input is read before it is refused. Each has an issue code of its own. */
export interface InputLimits {
  /** Levels of nesting, the document or record itself being the first; `too-deep`. Default 64. */
  readonly maxDepth: number;
  /** Values in one document or record: objects, lists, strings, numbers, `true`, `false`, `null`; `too-many-values`. Default 2,000,000. */
  readonly maxValues: number;
  /** Bytes of one JSON document, after decompression; `document-too-large`. Default 64 MiB, at most 511 MiB. */
  readonly maxBytes: number;
  /** Bytes of one line of NDJSON, after decompression, its line break not counted; `line-too-long`. Default 16 MiB, at most 511 MiB. */
  readonly maxLine: number;
}

const MEBIBYTE = 2 ** 20;

/** The limits that hold when nobody sets others. */
export const defaultLimits: InputLimits = {
  maxDepth: 64,
  maxValues: 2_000_000,
  maxBytes: 64 * MEBIBYTE,
  maxLine: 16 * MEBIBYTE,
};

/** The most bytes that are read as one text: V8 holds no text of 512 MiB, and would call one that is longer no UTF-8. */
const LONGEST_TEXT = 511 * MEBIBYTE;

/** The highest that each limit can be set to. */
export const highestLimits: InputLimits = {
  maxDepth: Number.POSITIVE_INFINITY,
  maxValues: Number.POSITIVE_INFINITY,
  maxBytes: LONGEST_TEXT,
  maxLine: LONGEST_TEXT,
};

const names = ["maxDepth", "maxValues", "maxBytes", "maxLine"] as const satisfies readonly (keyof InputLimits)[];

/** The limits with their defaults filled in. Throws on a number that cannot be a limit, naming it and the caller. */
export function completeLimits(caller: string, limits: Partial<InputLimits> = {}): InputLimits {
  const complete = { ...defaultLimits, ...limits };
  for (const name of names) {
    const [limit, highest] = [complete[name], highestLimits[name]];
    if (!(limit >= 1)) throw new RangeError(`${caller}: ${name} must be a number from 1 up, is ${limit}`);
    if (limit > highest)
      throw new RangeError(`${caller}: ${name} can be ${highest} at most (${highest / MEBIBYTE} MiB), is ${limit}`);
  }
  return complete;
}

/** A record that the model allows is far within the limits that hold by default; narrower ones could refuse it. */
export const isAsWideAsDefault = ({ maxDepth, maxValues }: InputLimits): boolean =>
  maxDepth >= defaultLimits.maxDepth && maxValues >= defaultLimits.maxValues;
