import { basename } from "node:path";
import type { Dataset } from "../../generated/types.js";
import { issueAt } from "../../validate/issues/issue.js";
import type { InputLimits } from "../../validate/json/limits.js";
import type { DatasetVerdict } from "../../validate/validate-dataset.js";
import { refused, validateJson } from "../../validate/validate-json.js";
import { validateLines } from "../../validate/validate-lines.js";
import { openInput } from "../input.js";
import type { Io } from "../io.js";
import { allBytes } from "../read-bytes.js";
import { unpackedInput, wholeInput } from "../unpacked-input.js";

/** A file that is to be merged: its bytes as they stand there, and its verdict. */
export interface MergeInput {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly verdict: DatasetVerdict;
}

/** Reads a file whole, packed or not, a document or lines, and judges it. */
export async function readMergeInput(file: string, limits: InputLimits, io: Io): Promise<MergeInput> {
  const { name, bytes: stream } = await openInput(file, io);
  const bytes = await allBytes(name, stream, limits.maxBytes);
  io.signal.throwIfAborted();
  return { file, bytes, verdict: await judged(file, bytes, limits) };
}

async function judged(file: string, bytes: Uint8Array, limits: InputLimits): Promise<DatasetVerdict> {
  const input = await unpackedInput(file, one(bytes));
  const whole = await wholeInput(input, limits.maxBytes);
  if (whole.damage) return refused(issueAt("damaged-gzip", [], { reason: whole.damage.reason }));
  const frame = { name: nameIn(file) };
  return input.kind === "lines" ? validateLines(whole.bytes, { limits, frame }) : validateJson(whole.bytes, { limits });
}

async function* one(bytes: Uint8Array) {
  yield bytes;
}

/** What records in a file without a name of their own are called together. */
const nameIn = (file: string) => (file === "-" ? "records" : basename(file).slice(0, 200));

/** The datasets, where all files are valid. */
export const datasetsOf = (inputs: readonly MergeInput[]): readonly Dataset[] =>
  inputs.flatMap(({ verdict }) => (verdict.ok ? [verdict.dataset] : []));
