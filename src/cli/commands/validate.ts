import { Command, Option } from "commander";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { maxIssuesOption, withLimitOptions } from "../limit-options.js";
import { formatOption, type ReportFormat } from "../report/format-option.js";
import { type TextFiles, takeTextFile } from "../text-option.js";

const examples = `
Examples:
  attributed-events validate my-data.json                      what is wrong, where, and what would be right
  attributed-events validate big.ndjson.gz --records-only      millions of records, in memory that does not grow
  zcat *.gz | attributed-events validate - --format json       from a pipe, for a program
  attributed-events validate data/*.json --format github       notes beside the lines of a pull request

Exit codes: 0 all valid, 1 issues were found, 2 a file could not be read. Every code: docs/issues.md
`;

export interface ValidateOptions extends InputLimits {
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
    .action(async (files: readonly string[], options: ValidateOptions) => {
      const { validateFiles } = await import("../acts/validate.js");
      exit(await validateFiles(files, options, io));
    });
}
