import { Command, Option } from "commander";
import { printable } from "../../text/printable.js";
import type { InputKind } from "../../validate/input-kind.js";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit, ExitCode } from "../exit-code.js";
import { CannotRun } from "../failure.js";
import { filesLike } from "../files-like.js";
import { openInput } from "../input.js";
import type { Io } from "../io.js";
import { judgeInput } from "../judge-input.js";
import type { IssuesAndVerdict, JudgeOptions } from "../judge-options.js";
import { limitsIn, maxIssuesOption, withLimitOptions } from "../limit-options.js";
import { requireOneStdin } from "../one-stdin.js";
import { type Progress, progressOf } from "../progress.js";
import { quietReport } from "../report/quiet-report.js";
import type { FileVerdict, Report } from "../report/report.js";
import { formatOption, type ReportFormat, reports } from "../report/reports.js";
import { readTexts, type TextFiles, takeTextFile } from "../text-option.js";

const examples = `
Examples:
  attributed-events validate my-data.json                      what is wrong, where, and what would be right
  attributed-events validate big.ndjson.gz --records-only      millions of records, in memory that does not grow
  zcat *.gz | attributed-events validate - --format json       from a pipe, for a program
  attributed-events validate data/*.json --format github       notes beside the lines of a pull request

Exit codes: 0 all valid, 1 issues were found, 2 a file could not be read. Every code: docs/issues.md
`;

interface Options extends InputLimits {
  readonly format: ReportFormat;
  readonly maxIssues: number;
  readonly recordsOnly?: true;
  readonly quiet?: true;
  readonly input?: "json" | "ndjson";
  readonly text: TextFiles;
}

/** `attributed-events validate FILE…`: judges datasets and streams of records. */
export function validateCommand(io: Io, exit: Exit): Command {
  const command = new Command("validate")
    .description("say what is wrong with a dataset, where, and what would be right")
    .argument("<files...>", "JSON documents, or NDJSON: one record a line; plain or gzip; - for standard input")
    .addOption(formatOption())
    .addOption(maxIssuesOption())
    .option("--records-only", "judge each record of NDJSON by itself: no ids, no references, no memory kept")
    .addOption(
      new Option("--input <kind>", "what the files are (default: told by name or content)").choices(["json", "ndjson"]),
    )
    .addOption(
      new Option("--text <source=file>", "look every passage up in the text of its source; may be repeated")
        .argParser(takeTextFile)
        .default({}, "none"),
    )
    .option("-q, --quiet", "print nothing; the exit code tells");
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (files: readonly string[], options: Options) => exit(await validateFiles(files, options, io)));
}

const kinds: { readonly [I in NonNullable<Options["input"]>]: InputKind } = { json: "document", ndjson: "lines" };

async function validateFiles(files: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  requireOneStdin([...files, ...Object.values(options.text)]);
  const report = options.quiet ? quietReport(io) : reports[options.format](io);
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
