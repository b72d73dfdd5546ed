import { Command } from "commander";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { withLimitOptions } from "../limit-options.js";

const examples = `
Examples:
  attributed-events split merged.json --out files                     reads merged.parts.json as well
  attributed-events split - --parts merged.parts.json --out files     the merged dataset from standard input

Exit codes: 0 every file is as it was, byte for byte; 1 some records were edited since, and are edited in the files, too;
2 could not run.
`;

export interface SplitOptions extends InputLimits {
  readonly parts?: string;
  readonly out: string;
  readonly force?: true;
}

/** `attributed-events split FILE`: takes the result of a merge apart again. */
export function splitCommand(io: Io, exit: Exit): Command {
  const command = new Command("split")
    .description("take merged datasets apart again, into the files that they were")
    .argument("<file>", "the result of a merge; - for standard input")
    .requiredOption("-o, --out <folder>", "the folder to write the files to")
    .option("--parts <file>", "what merge wrote to take it apart; looked for beside the file when left out")
    .option("--force", "write over what is there");
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (file: string, options: SplitOptions) => {
      const { split } = await import("../acts/split.js");
      exit(await split(file, options, io));
    });
}
