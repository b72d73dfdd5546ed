import { Command, Option } from "commander";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { wholeNumber, withLimitOptions } from "../limit-options.js";

const examples = `
Nothing is judged: a person looks at each pair, and signs what holds. With --format json the pairs are a file of judgements that
lacks "by" and "on", who judged and when; merge asks for both.

Examples:
  attributed-events propose merged.json                                  the likeliest pairs first, with the reasons
  attributed-events propose merged.json --format json > judgements.json  the same, to be judged, signed and given to merge

Exit codes: 0 told, 1 the dataset is not valid, 2 could not run.
`;

export interface ProposeOptions extends InputLimits {
  readonly format: "text" | "json";
  readonly most: number;
}

/** `attributed-events propose FILE`: lists records that may be the same. */
export function proposeCommand(io: Io, exit: Exit): Command {
  const command = new Command("propose")
    .description("list records that may be the same, with the reasons; a person judges")
    .argument("<file>", "a dataset, mostly the result of a merge; - for standard input")
    .addOption(new Option("--most <n>", "how many pairs, the likeliest").argParser(wholeNumber).default(100, "100"))
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text"));
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (file: string, options: ProposeOptions) => {
      const { propose } = await import("../acts/propose.js");
      exit(await propose(file, options, io));
    });
}
