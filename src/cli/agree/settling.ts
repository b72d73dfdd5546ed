import { resolve } from "node:path";
import type { Agreement } from "../../agree/compare-readings.js";
import type { Reading } from "../../agree/reading/reading.js";
import { settleReadings } from "../../agree/settle/settle-readings.js";
import { formatSettlementIssue } from "../../agree/settle/settlement.js";
import { toSettlement } from "../../agree/settle/to-settlement.js";
import { printable } from "../../text/printable.js";
import type { Issue } from "../../validate/issues/issue.js";
import { formatPath, sentenceOf } from "../../validate/sentences/format-issue.js";
import { validateDataset } from "../../validate/validate-dataset.js";
import type { AgreeOptions } from "../commands/agree.js";
import { aboutFile } from "../failure.js";
import { nameOf } from "../input-name.js";
import type { Io } from "../io.js";
import { contentOf } from "../judge-document.js";
import { count } from "../report/count.js";
import { writeFileWhole } from "../write-files.js";

/** Writes what readers differ on, to be decided. */
export async function writeSettlement(agreement: Agreement, file: string, options: AgreeOptions, io: Io): Promise<0> {
  const settlement = toSettlement(agreement);
  const text = `${JSON.stringify(settlement, null, 2)}\n`;
  await writeFileWhole(resolve(io.cwd, file), text, options.force === true).catch((error: unknown) => {
    throw aboutFile(file, error);
  });
  await io.stderr.write(`Wrote ${printable(file)}: ${count(settlement.settled.length, "record")} to decide\n`);
  return 0;
}

/** The gold reading as a file, or nothing where there is none: what stands in the way has then been told. */
export async function goldText(
  readings: readonly Reading[],
  agreement: Agreement,
  settlement: unknown,
  file: string,
  io: Io,
): Promise<string | undefined> {
  const tell = (lines: readonly string[]) => io.stderr.write(lines.map((line) => `${printable(line)}\n`).join(""));
  const settled = settleReadings(readings, agreement, settlement);
  if (!settled.ok) {
    await tell(settled.issues.map((issue) => `${nameOf(file)}: ${formatSettlementIssue(issue)}`));
    await tell([`${nameOf(file)}: not settled: ${count(settled.issues.length, "issue")}`]);
    return undefined;
  }
  const { dataset, followed } = settled;
  await tell(followed);
  const verdict = validateDataset(dataset);
  if (!verdict.ok) {
    await tell(verdict.issues.map(inGold));
    const found = count(verdict.issues.length + verdict.more, "issue");
    await tell([`${nameOf(file)}: these decisions make no valid dataset: ${found}`]);
    return undefined;
  }
  const warnings = verdict.warnings.length;
  const warned = warnings === 0 ? "" : `; validate gives ${count(warnings, "warning")}`;
  await tell([`The gold reading is valid: ${contentOf(dataset)}${warned}`]);
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

/** An issue by the id of its record: the file in which its index would count is not written. */
function inGold(issue: Issue): string {
  const path = issue.record === undefined ? issue.path : issue.path.slice(2);
  const where = path.length === 0 ? "" : `${formatPath(path)}: `;
  return `${issue.record ?? "dataset"}: ${where}${sentenceOf(issue)}`;
}
