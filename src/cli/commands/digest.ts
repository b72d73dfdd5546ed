import { Command, Option } from "commander";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { withLimitOptions } from "../limit-options.js";

const examples = `
Examples:
  attributed-events digest                    the digest of the packaged dataset
  attributed-events digest my-data.json       the digest of yours: everything in it but version and $schema
  attributed-events digest --records -        a digest for each record of a dataset on standard input

A file that is no dataset, such as data/claims.json, gets the digest of its whole value; NDJSON that of the list of its records.
`;

export interface DigestOptions extends InputLimits {
  readonly format: "text" | "json";
  readonly records?: boolean;
}

/** `attributed-events digest [file]`: SHA-256 over RFC 8785 canonical JSON. */
export function digestCommand(io: Io, exit: Exit): Command {
  const command = new Command("digest")
    .description("print the digest that tells whether data is the same (SHA-256 over RFC 8785 canonical JSON)")
    .argument("[file]", "JSON or NDJSON, plain or gzip; - for standard input; the packaged dataset when left out")
    .option("--records", "one line for each record of a dataset")
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text"));
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (file: string | undefined, options: DigestOptions) => {
      const { digest } = await import("../acts/digest.js");
      await io.stdout.write(await digest(file, options, io));
      exit(0);
    });
}
