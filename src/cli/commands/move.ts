import { Command, Option } from "commander";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { withLimitOptions } from "../limit-options.js";
import { type TextFiles, takeTextOfOne } from "../text-option.js";

const examples = `
Examples:
  attributed-events move my-data.json --to corrected.txt --from article.txt --out moved.json
  attributed-events move my-data.json --to harbour-post=new.txt > moved.json   one of several sources, its old text unknown

What has a place in the new text moves there; the rest stays as it is, and is listed on standard error.
Exit codes: 0 all moved, 1 something is left, or the dataset is not valid, 2 could not run. See docs/quotations.md
`;

export interface MoveOptions extends InputLimits {
  readonly to: TextFiles;
  readonly from: TextFiles;
  readonly out?: string;
  readonly force?: true;
}

/** `attributed-events move DATASET --to NEW`: moves passages, cues and dates to the new text of a source. */
export function moveCommand(io: Io, exit: Exit): Command {
  const command = new Command("move")
    .description("move a dataset to new texts of its sources, and list what has no place in them")
    .argument("<dataset>", "JSON or NDJSON, plain or gzip; - for standard input")
    .addOption(textOption("--to <file>", "the new text, or source=FILE where there are several; may be repeated"))
    .addOption(textOption("--from <file>", "the text that it was read from, the same"))
    .option("-o, --out <path>", "where to; standard output when left out")
    .option("--force", "write over what is there");
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (file: string, options: MoveOptions) => {
      const { moveDataset } = await import("../acts/move.js");
      exit(await moveDataset(file, options, io));
    });
}

const textOption = (flags: string, description: string) =>
  new Option(flags, description).argParser(takeTextOfOne).default({}, "none");
