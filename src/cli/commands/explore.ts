import { basename } from "node:path";
import { Command } from "commander";
import { printable } from "../../text/printable.js";
import { highestLimits } from "../../validate/json/limits.js";
import { gunzipped } from "../../validate/stream/gunzipped.js";
import type { Exit } from "../exit-code.js";
import { explorerPage, withData } from "../explorer-page.js";
import { CannotRun } from "../failure.js";
import { openInput } from "../input.js";
import type { Io } from "../io.js";
import { servePage } from "../page-server.js";
import { allBytes } from "../read-bytes.js";

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
  const { name, bytes } = await openInput(file, io);
  const unpacked = await allBytes(name, gunzipped(bytes), highestLimits.maxBytes, "no page can hold that");
  return withData(page, decoded(unpacked, name), basename(name).replace(/\.gz$/, ""));
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRun(`${printable(name)}: this is no text in UTF-8`);
  }
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
