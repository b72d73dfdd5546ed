import { createHash } from "node:crypto";
import type { MergePart } from "../../merge/merge-part.js";
import type { InputLimits } from "../../validate/json/limits.js";
import { CannotRun } from "../failure.js";
import { nameOf } from "../input-name.js";
import type { Io } from "../io.js";
import { openValue } from "../json-value.js";
import type { FileForm } from "./file-form.js";

/** What is kept of a file that was merged. */
export interface FilePart extends MergePart {
  /** Its name, without its folder. */
  readonly file: string;
  /** SHA-256 of its bytes, in lowercase hexadecimal. */
  readonly sha256: string;
  /** SHA-256 of its value as compact JSON: tells whether anything was edited in a file that is kept whole. */
  readonly valueSha256: string;
  readonly form: FileForm;
}

/** What takes a merged dataset apart again, as a file. */
export interface PartsFile {
  readonly mergedFrom: readonly FilePart[];
}

/** Where the parts of a merged file are looked for, unless another place is named. */
export const partsBeside = (file: string) => `${file.replace(/\.json$/, "")}.parts.json`;

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Reads a file of parts. */
export async function readParts(file: string, limits: InputLimits, io: Io): Promise<readonly FilePart[]> {
  const value = await openValue(file, limits, io);
  if (!isPartsFile(value))
    throw new CannotRun(`${nameOf(file)}: is no file of parts, as merge writes one beside its result`);
  return value.mergedFrom;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** As far as a file that was written by a program can be a wrong one. */
function isPartsFile(value: unknown): value is PartsFile {
  if (!isObject(value) || !Array.isArray(value.mergedFrom) || value.mergedFrom.length === 0) return false;
  return value.mergedFrom.every(
    (part: unknown) =>
      isObject(part) &&
      typeof part.file === "string" &&
      typeof part.sha256 === "string" &&
      isObject(part.form) &&
      Array.isArray(part.renamed) &&
      isObject(part.dataset) &&
      ["sources", "actors", "events", "claims"].every((list) => Array.isArray(Object(part.dataset)[list])),
  );
}
