import { basename } from "node:path";
import { highestLimits } from "../../validate/json/limits.js";
import { explorerPage, withData } from "../explorer-page.js";
import { nameOf } from "../input-name.js";
import type { Io } from "../io.js";
import { servePage } from "../page-server.js";
import { textIn } from "../plain-text.js";
import { wholeBytes } from "../whole-file.js";

/** Serves the explorer to this machine until the user stops it. */
export async function explore(file: string | undefined, io: Io): Promise<void> {
  await serveUntilStopped(await pageFor(file, io), io);
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
