import { Command } from "commander";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import { type GivenText, textOption } from "../given-texts.js";
import type { Io } from "../io.js";
import { withLimitOptions } from "../limit-options.js";
import type { OutOptions } from "../put-file.js";

const examples = `
Examples:
  attributed-events draft dataset.json --text article.txt                   show it as a draft, to be read or edited
  attributed-events draft dataset.json --text article.txt --out draft.yaml  write it; resolve makes the same dataset of it

Exit codes: 0 written, 1 the dataset is not valid, 2 could not run. What a draft cannot say is listed on standard error.
`;

export interface DraftOptions extends InputLimits, OutOptions {
  readonly text: readonly GivenText[];
}

/** `attributed-events draft DATASET --text FILE`: a dataset as a draft. */
export function draftCommand(io: Io, exit: Exit): Command {
  const command = new Command("draft")
    .description("make a draft of a dataset, with quotations for positions")
    .argument("<dataset>", "a dataset, JSON or NDJSON, plain or gzip; - for standard input")
    .addOption(textOption())
    .option("-o, --out <file>", "where to put the draft; standard output when left out")
    .option("--force", "write over what is there");
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (file: string, options: DraftOptions) => {
      const { draftFile } = await import("../acts/draft.js");
      exit(await draftFile(file, options, io));
    });
}
