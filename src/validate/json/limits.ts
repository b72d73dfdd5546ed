/** How much of an input is read before it is refused. Each has an issue code of its own. */
export interface InputLimits {
  /** Levels of nesting, the document or record itself being the first; `too-deep`. Default 64. */
  readonly maxDepth: number;
  /** Values in one document or record: objects, lists, strings, numbers, `true`, `false`, `null`; `too-many-values`. Default 2,000,000. */
  readonly maxValues: number;
  /** Bytes of one JSON document, after decompression; `document-too-large`. Default 64 MiB. */
  readonly maxBytes: number;
  /** Bytes of one line of NDJSON, after decompression, its line break not counted; `line-too-long`. Default 16 MiB. */
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
