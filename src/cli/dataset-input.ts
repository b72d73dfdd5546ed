import type { Dataset } from "../generated/types.js";
import type { InputLimits } from "../validate/json/limits.js";
import type { DatasetVerdict } from "../validate/validate-dataset.js";
import type { Io } from "./io.js";

/**
 * The dataset in a file; the packaged one where no file is named. `undefined` where it is not valid: what is wrong with it has
 * then been told on standard error.
 */
export async function datasetFrom(file: string | undefined, limits: InputLimits, io: Io): Promise<Dataset | undefined> {
  if (file === undefined) return (await import("../dataset/dataset.js")).dataset;
  const { openDataset } = await import("./open-dataset.js");
  const verdict = await openDataset(file, limits, io);
  if (verdict.ok) return verdict.dataset;
  await tellOf(file, verdict, io);
  return undefined;
}

/** The issues as `validate` lists them, where they do not get into the output. */
export async function tellOf(file: string, verdict: DatasetVerdict & { ok: false }, io: Io): Promise<void> {
  const { textReport } = await import("./report/text-report.js");
  const report = textReport({ ...io, stdout: io.stderr });
  await report.begin(file);
  for (const issue of verdict.issues) await report.issue(issue);
  await report.judged({ isValid: false, content: "", listed: verdict.issues.length, more: verdict.more });
  await report.end();
}
