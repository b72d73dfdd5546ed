import { Command } from "commander";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { withLimitOptions } from "../limit-options.js";

const examples = `
Every record of every file stands in the result. An id that an earlier file has with another record gets the place of its
file: actor:ministry-2. What curators hold of records that may be the same stands in a file of its own, and changes no record:
  { "judgements": [{ "type": "same-event", "records": ["event:a", "event:b"], "by": "…", "on": "2024-05-07", "reason": "…" }] }

Examples:
  attributed-events merge post.json courier.json --out merged.json        and merged.parts.json, to take it apart again
  attributed-events propose merged.json --format json > judgements.json   what may be the same, to be judged and signed
  attributed-events merge post.json courier.json --judgements judgements.json --out merged.json --force
  attributed-events split merged.json --out files                         the files as they were, byte for byte

Exit codes: 0 merged, 1 a file or the judgements are not good, 2 could not run. What was renamed is listed on standard error.
`;

export interface MergeOptions extends InputLimits {
  readonly judgements?: string;
  readonly out?: string;
  readonly parts?: string;
  readonly name?: string;
  readonly force?: true;
  readonly quiet?: true;
}

/** `attributed-events merge FILE…`: puts datasets together, and loses nothing. */
export function mergeCommand(io: Io, exit: Exit): Command {
  const command = new Command("merge")
    .description("put datasets together without losing a record or a speaker")
    .argument("<files...>", "JSON or NDJSON, plain or gzip; one of them may be -, standard input")
    .option("-j, --judgements <file>", "what curators hold of records that may be the same")
    .option("-o, --out <file>", "where to; standard output when left out")
    .option("--parts <file>", "where to write what takes it apart again; beside --out when left out")
    .option("--name <name>", "what to call the result; the names of the files' datasets when left out")
    .option("--force", "write over what is there")
    .option("-q, --quiet", "do not list what was renamed and how the files differ");
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (files: readonly string[], options: MergeOptions) => {
      const { merge } = await import("../acts/merge.js");
      exit(await merge(files, options, io));
    });
}
