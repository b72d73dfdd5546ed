/** Kinds of files that are mistaken for JSON documents, as a message names them. */
export type BinaryKind =
  | "a PNG image"
  | "a JPEG image"
  | "a PDF document"
  | "a ZIP archive, as spreadsheets are"
  | "a Parquet table";

const beginnings: readonly (readonly [string, BinaryKind])[] = [
  ["\x89PNG", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["%PDF", "a PDF document"],
  ["PK\x03\x04", "a ZIP archive, as spreadsheets are"],
  ["PAR1", "a Parquet table"],
];

/** What a file is that is no text, by its first bytes; `undefined` for one that is not among these. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  return beginnings.find(([beginning]) => start.startsWith(beginning))?.[1];
}
