import { printable } from "../../text/printable.js";
import type { InputKind } from "../../validate/input-kind.js";
import type { ValidateOptions } from "../commands/validate.js";
import type { ExitCode } from "../exit-code.js";
import { CannotRun } from "../failure.js";
import { filesLike } from "../files-like.js";
import { openInput } from "../input.js";
import type { Io } from "../io.js";
import { judgeInput } from "../judge-input.js";
import type { IssuesAndVerdict, JudgeOptions } from "../judge-options.js";
import { limitsIn } from "../limit-options.js";
import { requireOneStdin } from "../one-stdin.js";
import { type Progress, progressOf } from "../progress.js";
import { quietReport } from "../report/quiet-report.js";
import type { FileVerdict, Report } from "../report/report.js";
import { reportAs } from "../report/reports.js";
import { readTexts } from "../text-files.js";

const kinds: { readonly [I in NonNullable<ValidateOptions["input"]>]: InputKind } = {
  json: "document",
  ndjson: "lines",
};

/** Judges datasets and streams of records. */
export async function validateFiles(files: readonly string[], options: ValidateOptions, io: Io): Promise<ExitCode> {
  requireOneStdin([...files, ...Object.values(options.text)]);
  const report = options.quiet ? quietReport(io) : await reportAs(options.format, io);
  const { maxIssues, recordsOnly = false, input } = options;
  const limits = limitsIn(options);
  const texts = await readTexts(options.text, limits.maxBytes, io);
  const judging = { limits, maxIssues, recordsOnly, kind: input && kinds[input], texts };
  let worst: ExitCode = 0;
  for (const name of files) {
    const code = await validateFilesLike(name, judging, report, io);
    worst = Math.max(worst, code) as ExitCode;
  }
  await report.end();
  return worst;
}

/** A pattern that matches no file is told of like a file that is not there. */
async function validateFilesLike(name: string, options: JudgeOptions, report: Report, io: Io): Promise<0 | 1 | 2> {
  let worst: 0 | 1 | 2 = 0;
  const files = await filesLike(name, io);
  for (const file of files) {
    const code = await validateFile(file, options, report, io);
    if (code > worst) worst = code;
  }
  if (files.length > 0) return worst;
  await report.begin(name);
  await report.unreadable(`${printable(name)}: no file matches`);
  return 2;
}

/** A file that cannot be read is told of, and the next one is judged; anything else that goes wrong ends the command. */
async function validateFile(file: string, options: JudgeOptions, report: Report, io: Io): Promise<0 | 1 | 2> {
  await report.begin(file);
  try {
    return await judgeFile(file, options, report, io);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    await report.unreadable(error.message);
    return 2;
  }
}

async function judgeFile(file: string, options: JudgeOptions, report: Report, io: Io): Promise<0 | 1> {
  const { name, bytes, size } = await openInput(file, io, "passing");
  const progress = progressOf(name, size, io);
  const issues = judgeInput(file, progress.counting(bytes), options);
  const verdict = await reported(issues, report, progress).finally(progress.hide);
  io.signal.throwIfAborted(); // Whatever fed us may have been stopped by the same key: then the end is no end.
  await report.judged(verdict);
  return verdict.isValid ? 0 : 1;
}

async function reported(issues: IssuesAndVerdict, report: Report, progress: Progress): Promise<FileVerdict> {
  let next = await issues.next();
  for (; !next.done; next = await issues.next()) {
    await progress.hide();
    await report.issue(next.value);
  }
  return next.value;
}
