import { Command, Option } from "commander";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { withLimitOptions } from "../limit-options.js";

const examples = `
Examples:
  attributed-events diff old.json new.json                      every change, with the level it calls for
  attributed-events diff old.json new.json --format markdown    the changes as a section of a changelog
  git show v1:my.json | attributed-events diff - my.json        one of the two may come from standard input

Exit codes: 0 the same data, 1 there are changes, 2 could not compare.
`;

/** How changes can be printed. */
const changeFormats = ["text", "json", "markdown"] as const;

export interface DiffOptions extends InputLimits {
  readonly format: (typeof changeFormats)[number];
}

/** `attributed-events diff <old> <new>`: what changed in meaning, and what that calls for. */
export function diffCommand(io: Io, exit: Exit): Command {
  const command = new Command("diff")
    .description("compare two editions of a dataset by meaning, with the level of each change in semantic versioning")
    .argument("<old>", "the older edition, JSON or NDJSON, plain or gzip; - for standard input")
    .argument("<new>", "the newer edition, the same")
    .addOption(new Option("--format <format>", "how to print it").choices(changeFormats).default("text"));
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (old: string, now: string, options: DiffOptions) => {
      const { diffEditions } = await import("../acts/diff.js");
      exit(await diffEditions(old, now, options, io));
    });
}
