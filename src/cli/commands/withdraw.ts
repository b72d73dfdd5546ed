import { Command } from "commander";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { withLimitOptions } from "../limit-options.js";
import type { OutOptions } from "../put-file.js";

const examples = `
Examples:
  attributed-events withdraw my.json claim:storm-meeting --reason "The paper corrected it." --out my-next.json
  attributed-events withdraw my.json claim:a event:b --reason "Read wrongly." --successor claim:c --out my.json --force

A record is never dropped: its id still resolves, queries skip it unless asked, and what refers to it stays. What still stands
cannot rest on a withdrawn claim: then nothing is written, and those records are named. docs/data-versions.md
Exit codes: 0 withdrawn, 1 the dataset is not valid, before or after, 2 could not run.
`;

export interface WithdrawOptions extends InputLimits, OutOptions {
  readonly reason: string;
  readonly successor?: string;
  readonly inVersion?: string;
}

/** `attributed-events withdraw DATASET ID… --reason …`: a dataset with records withdrawn. */
export function withdrawCommand(io: Io, exit: Exit): Command {
  const command = new Command("withdraw")
    .description("withdraw records of a dataset, with the reason; they stay in it, marked")
    .argument("<dataset>", "a dataset, JSON or NDJSON, plain or gzip; - for standard input")
    .argument("<ids...>", "the ids of the records")
    .requiredOption("-r, --reason <text>", "why, for somebody who has cited it")
    .option("--successor <id>", "the record of the same kind that now says it better")
    .option("--in-version <version>", "the version of the dataset that withdraws them (default: the next minor one)")
    .option("-o, --out <file>", "where to put the dataset; standard output when left out")
    .option("--force", "write over what is there");
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (file: string, ids: readonly string[], options: WithdrawOptions) => {
      const { withdrawFrom } = await import("../acts/withdraw.js");
      exit(await withdrawFrom(file, ids, options, io));
    });
}
