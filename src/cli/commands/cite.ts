import { Command, Option } from "commander";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { withLimitOptions } from "../limit-options.js";

const examples = `
Examples:
  attributed-events cite                             the packaged dataset in this very version
  attributed-events cite claim:… --format bibtex     one claim, with the words that say on whose word it stands
  attributed-events cite --source --format csl-json  the article itself
  attributed-events cite ged.json source:ucdp-ged    a document that a dataset of your own was read from
`;

/** How a citation can be printed. */
const citationFormats = ["text", "bibtex", "csl-json"] as const;

export interface CiteOptions extends InputLimits {
  readonly format: (typeof citationFormats)[number];
  readonly source?: boolean;
}

/** `attributed-events cite [file] [claim or source]`: a citation of a dataset, of one of its claims, or of what it was read from. */
export function citeCommand(io: Io, exit: Exit): Command {
  const command = new Command("cite")
    .description("print a citation of a dataset, of one claim, or of what it was read from")
    .argument("[file]", "JSON or NDJSON, plain or gzip; - for standard input; the packaged dataset when left out")
    .argument("[id]", "the id of a claim or a source; the whole dataset when left out")
    .option("--source", "the documents that the data was read from")
    .addOption(new Option("--format <format>", "how to print it").choices(citationFormats).default("text"));
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (first: string | undefined, second: string | undefined, options: CiteOptions) => {
      const { cite } = await import("../acts/cite.js");
      exit(await cite(first, second, options, io));
    });
}
