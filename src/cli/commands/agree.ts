import { Command, InvalidArgumentError, Option } from "commander";
import { defaultResampling } from "../../agree/default-resampling.js";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { wholeNumber, withLimitOptions } from "../limit-options.js";

const examples = `
Examples:
  attributed-events agree anna.json ben.json --text article.txt          how far two readers agree, and what is left to settle
  attributed-events agree anna.json ben.json --format markdown -o appendix.md
  attributed-events agree model.json --gold gold.json                    a model's reading against a gold reading: harm first
  attributed-events agree anna.json ben.json --format alignment -o alignment.json
  attributed-events agree anna.json ben.json --alignment alignment.json  with the alignment as you corrected it
  attributed-events agree anna.json ben.json --text article.txt --settle settlement.json    what they differ on, to decide one by one
  attributed-events agree anna.json ben.json --settled settlement.json -o gold.json         the gold reading that your decisions make

Exit codes: 0 compared or settled; 1 with --gold, harm was found, with --settled, something is undecided or does not go together; 2 could not compare.
`;

/** How agreement can be printed. */
const agreementFormats = ["text", "json", "markdown", "alignment"] as const;

export interface AgreeOptions extends InputLimits {
  readonly gold?: string;
  readonly text: readonly string[];
  readonly alignment?: string;
  readonly settle?: string;
  readonly settled?: string;
  readonly format: (typeof agreementFormats)[number];
  readonly resamples: number;
  readonly seed: number;
  readonly out?: string;
  readonly force?: true;
}

/** `attributed-events agree A B…`: how far readings of the same sources agree, and how one stands against a gold reading. */
export function agreeCommand(io: Io, exit: Exit): Command {
  const command = new Command("agree")
    .description("say how far two or more readings of the same sources agree, or score one against a gold reading")
    .argument("<readings...>", "datasets, JSON or NDJSON, plain or gzip; - for standard input")
    .option("--gold <file>", "the reading that the others are scored against; harm comes first")
    .option(
      "--text <file>",
      "the text that was read, or source=FILE where there are several; may be repeated",
      take,
      [],
    )
    .option("--alignment <file>", "which records are the same, as you corrected it")
    .addOption(
      new Option("--settle <file>", "write there what the readers differ on, for you to decide").conflicts([
        "settled",
        "gold",
        "out",
      ]),
    )
    .addOption(
      new Option("--settled <file>", "make the gold reading that your decisions in that file give").conflicts(["gold"]),
    )
    .addOption(new Option("--format <format>", "how to print it").choices(agreementFormats).default("text"))
    .addOption(
      new Option("--resamples <n>", "samples that intervals are drawn from; 0 for no intervals")
        .argParser(upTo(1_000_000))
        .default(defaultResampling.resamples),
    )
    .addOption(
      new Option("--seed <n>", "where chance begins").argParser(upTo(2 ** 31 - 1)).default(defaultResampling.seed),
    )
    .option("-o, --out <file>", "where to; standard output when left out")
    .option("--force", "write over what is there");
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (files: readonly string[], options: AgreeOptions) => {
      const { agree } = await import("../acts/agree.js");
      exit(await agree(files, options, io));
    });
}

const take = (file: string, before: readonly string[]): readonly string[] => [...before, file];

const upTo = (highest: number) => (text: string) => {
  const value = wholeNumber(text);
  if (value > highest) throw new InvalidArgumentError(`It can be ${highest} at most.`);
  return value;
};
