import { Command, Option } from "commander";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import { type GivenText, textOption } from "../given-texts.js";
import type { Io } from "../io.js";
import { maxIssuesOption, withLimitOptions } from "../limit-options.js";
import type { OutOptions } from "../put-file.js";
import { formatOption, type ReportFormat } from "../report/format-option.js";

const examples = `
Examples:
  attributed-events resolve draft.yaml --text article.txt                     what is refused, where, and what would be right
  attributed-events resolve draft.yaml --text article.txt --out dataset.json  the dataset, where nothing is refused
  attributed-events resolve draft.yaml --text harbour-post=article.txt --text press-office=release.txt
  attributed-events resolve second.yaml --text second.txt --use first.json    with actors and sources of another dataset

A quotation stands in the text to the character, or is refused with the reason. Drafts: docs/draft.md
Exit codes: 0 all is resolved, 1 something was refused, 2 could not run.
`;

export interface ResolveOptions extends InputLimits, OutOptions {
  readonly text: readonly GivenText[];
  readonly use: readonly string[];
  readonly format: ReportFormat;
  readonly maxIssues: number;
}

/** `attributed-events resolve DRAFT --text FILE`: a draft with its quotations found, as a dataset. */
export function resolveCommand(io: Io, exit: Exit): Command {
  const command = new Command("resolve")
    .description("make a dataset of a draft: find its quotations in the texts, or say which are not there")
    .argument("<draft>", "a draft in YAML or JSON; - for standard input")
    .addOption(textOption())
    .addOption(
      new Option("--use <dataset>", "a dataset whose sources and actors the draft uses; repeat it for others")
        .argParser(listed)
        .default([], "none"),
    )
    .option("-o, --out <file>", "where to put the dataset; - for standard output; when left out, it is only judged")
    .option("--force", "write over what is there")
    .addOption(formatOption())
    .addOption(maxIssuesOption());
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (draft: string, options: ResolveOptions) => {
      const { resolveFile } = await import("../acts/resolve.js");
      exit(await resolveFile(draft, options, io));
    });
}

const listed = (one: string, before: readonly string[]) => [...before, one];
