import type { Dataset } from "../generated/types.js";
import { issueAt } from "../validate/issue.js";
import type { InputLimits } from "../validate/json/limits.js";
import { DamagedGzip, gunzipped } from "../validate/stream/gunzipped.js";
import type { DatasetVerdict } from "../validate/validate-dataset.js";
import { validateJson } from "../validate/validate-json.js";
import { openInput } from "./input.js";
import type { Io } from "./io.js";
import { textReport } from "./report/text-report.js";

/**
 * The dataset in a JSON document, plain or gzip, or in standard input for `-`; the packaged one where no file is named.
 * `undefined` where it is not valid: what is wrong with it has then been told on standard error.
 */
export async function datasetFrom(file: string | undefined, limits: InputLimits, io: Io): Promise<Dataset | undefined> {
  if (file === undefined) return (await import("../dataset/dataset.js")).dataset;
  const verdict = await judged(file, limits, io);
  if (verdict.ok) return verdict.dataset;
  await tellOf(file, verdict, io);
  return undefined;
}

async function judged(file: string, limits: InputLimits, io: Io): Promise<DatasetVerdict> {
  const { bytes } = await openInput(file, io);
  try {
    return validateJson(await collected(gunzipped(bytes), limits.maxBytes), { limits });
  } catch (error) {
    if (!(error instanceof DamagedGzip)) throw error;
    return { ok: false, issues: [issueAt("damaged-gzip", [], { reason: error.reason })], warnings: [], more: 0 };
  } finally {
    io.signal.throwIfAborted(); // Whatever fed us may have been stopped by the same key: then the end is no end.
  }
}

/** The bytes of a stream, up to the first chunk that goes beyond the limit. */
async function collected(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(parts, length);
}

/** The issues as `validate` lists them, where they do not get into the output. */
async function tellOf(file: string, verdict: DatasetVerdict & { ok: false }, io: Io): Promise<void> {
  const report = textReport({ ...io, stdout: io.stderr });
  await report.begin(file);
  for (const issue of verdict.issues) await report.issue(issue);
  await report.judged({ isValid: false, content: "", listed: verdict.issues.length, more: verdict.more });
  await report.end();
}
