import { basename } from "node:path";
import { Command } from "commander";
import { highestLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import { explorerPage, withData } from "../explorer-page.js";
import type { Io } from "../io.js";
import { servePage } from "../page-server.js";
import { textIn } from "../plain-text.js";
import { nameOf } from "../refuse.js";
import { wholeBytes } from "../whole-file.js";

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
      await serveUntilStopped(await pageFor(file, io), io);
      exit(130);
    });
}

async function pageFor(file: string | undefined, io: Io): Promise<string> {
  const page = await explorerPage(io);
  if (file === undefined) return page;
  const unpacked = await wholeBytes(file, highestLimits.maxBytes, io, "no page can hold that");
  return withData(page, textIn(unpacked, file), basename(nameOf(file)).replace(/\.gz$/, ""));
}

async function serveUntilStopped(page: string, io: Io): Promise<void> {
  const served = await servePage(page);
  try {
    await io.stdout.write(`${served.address}\nOpen this address in a browser. Ctrl-C ends it.\n`);
    if (!io.signal.aborted) await new Promise((stop) => io.signal.addEventListener("abort", stop, { once: true }));
  } finally {
    await served.close();
  }
}
