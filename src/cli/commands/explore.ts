import { Command } from "commander";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";

const examples = `
Examples:
  attributed-events explore                look at the dataset of the package
  attributed-events explore my-data.json   look at your own, or read what is wrong with it
  attributed-events explore lines.ndjson   the same for a record a line
`;

/** `attributed-events explore [file]`: serves the explorer to this machine until the user stops it. */
export function exploreCommand(io: Io, exit: Exit): Command {
  return new Command("explore")
    .description("look at a dataset in the browser: timeline, claims, network")
    .argument("[file]", "JSON or NDJSON, plain or gzip; - for standard input; the dataset of the package when left out")
    .addHelpText("after", examples)
    .action(async (file: string | undefined) => {
      const { explore } = await import("../acts/explore.js");
      await explore(file, io);
      exit(130);
    });
}
