import { Command } from "commander";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { withLimitOptions } from "../limit-options.js";

const examples = `
Which events are accounts of one occurrence, the judgements of the dataset say. As tables: attributed-events export --to csv.

Examples:
  attributed-events accounts merged.json                        where accounts part, occurrence by occurrence
  attributed-events accounts merged.json event:quay-detention   who says what of one, how many voices, what stands on one word

Exit codes: 0 told, 1 the dataset is not valid, 2 could not run.
`;

/** `attributed-events accounts FILE [EVENT]`: who says what, and where they part. */
export function accountsCommand(io: Io, exit: Exit): Command {
  const command = new Command("accounts")
    .description("tell who says what of one occurrence, where accounts part, and how many voices there are")
    .argument("<file>", "a dataset, mostly the result of a merge; - for standard input")
    .argument("[event]", "any event of the occurrence; all of them, where accounts part, when left out");
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (file: string, event: string | undefined, options: InputLimits) => {
      const { accounts } = await import("../acts/accounts.js");
      exit(await accounts(file, event, options, io));
    });
}
