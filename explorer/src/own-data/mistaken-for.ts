import type { FoundIssue } from "./protocol.js";

const types: readonly (readonly [RegExp, string])[] = [
  [/^image\//, "a picture"],
  [/^(audio|video)\//, "a recording"],
  [/^application\/pdf$/, "a PDF document"],
];

const beginnings: readonly (readonly [string, string])[] = [
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["RIFF", "a picture or a recording"],
  ["%PDF", "a PDF document"],
  ["PK\x03\x04", "a packed file, as spreadsheets and text documents are"],
  ["PAR1", "a Parquet table"],
];

const BYTE_ORDER_MARK = "\xef\xbb\xbf";

/** What a file is that is no dataset at all, by its type and its first bytes; `undefined` for what may be one. */
export function mistakenFor(bytes: Uint8Array, type: string): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  const kind =
    types.find(([pattern]) => pattern.test(type))?.[1] ?? beginnings.find(([text]) => start.startsWith(text))?.[1];
  if (kind !== undefined) return kind;
  if (bytes.length === 0) return "empty";
  const first = start.replace(BYTE_ORDER_MARK, "").trimStart()[0];
  if (first === "<") return "a web page or another kind of markup";
  // A letter or a digit begins no record, nor does a dash or a hash.
  return first !== undefined && /[A-Za-z0-9#*_\x80-\xff-]/.test(first) ? "a text or a table, not JSON" : undefined;
}

export const NO_DATASET = "no-dataset";

/** The same as an issue: the only one that such a file has. */
export const noDataset = (name: string, what: string): FoundIssue => ({
  severity: "error",
  code: NO_DATASET,
  sentence: `${name} is ${what}. The page opens datasets: JSON, or NDJSON with a record a line`,
});
