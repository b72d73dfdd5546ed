import { validateDataset } from "../../validate/validate-dataset.js";
import type { WithdrawOptions } from "../commands/withdraw.js";
import { datasetFrom } from "../dataset-input.js";
import type { ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import { limitsIn } from "../limit-options.js";
import { putFile } from "../put-file.js";
import { textReport } from "../report/text-report.js";
import { nextMinor, withdrawn } from "../withdrawn.js";

/** Marks records of a dataset as withdrawn. */
export async function withdrawFrom(
  file: string,
  ids: readonly string[],
  options: WithdrawOptions,
  io: Io,
): Promise<ExitCode> {
  const dataset = await datasetFrom(file, limitsIn(options), io);
  if (dataset === undefined) return 1;
  const { reason, successor, inVersion = nextMinor(dataset.version) } = options;
  // Whether the successor is an id, and of a record of the same kind, is judged with the rest.
  const retracted = { version: inVersion, reason, ...(successor === undefined ? {} : { successor }) };
  const next: unknown = withdrawn(dataset, ids, retracted as Parameters<typeof withdrawn>[2]);
  const verdict = validateDataset(next);
  if (verdict.ok) {
    await putFile(`${JSON.stringify(next, null, 2)}\n`, options, io);
    return 0;
  }
  const report = textReport({ ...io, stdout: io.stderr });
  await report.begin(file);
  for (const issue of verdict.issues) await report.issue(issue);
  await report.judged({ isValid: false, content: "", listed: verdict.issues.length, more: verdict.more });
  await io.stderr.write("Nothing is written. Withdraw these records as well, or let them rest on claims that stand.\n");
  return 1;
}
