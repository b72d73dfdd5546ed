#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ExitCode } from "./exit-code.js";
import type { Input, Io, Output } from "./io.js";
import { type NodeRange, tooOld } from "./too-old.js";

const packageRoot = new URL("../../", import.meta.url);

/** A stream whose errors come back from the write that met them, and nowhere else. */
function output(stream: NodeJS.WriteStream): Output {
  stream.on("error", () => undefined);
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns || 80, // Terminals that do not know say 0.
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

/** Opened only when a command reads from it, and closed when it has read enough: while it is open, the program waits. */
const stdin: Input = {
  async *[Symbol.asyncIterator]() {
    if (stop.signal.aborted) return; // Before anything was read: the event is over.
    stop.signal.addEventListener("abort", () => process.stdin.destroy());
    try {
      yield* process.stdin;
    } finally {
      process.stdin.destroy();
    }
  },
};

const io: Io = {
  stdin,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  env: process.env,
  cwd: process.cwd(),
  packageRoot,
  newUuid: () => randomUUID(),
  signal: stop.signal,
};

/** The program is loaded only by a Node that can: an older one stops at syntax that it does not know, before any word of ours. */
async function start(): Promise<ExitCode> {
  const { engines } = JSON.parse(readFileSync(new URL("package.json", packageRoot), "utf8")) as { engines: NodeRange };
  const reason = tooOld(process.versions.node, engines);
  if (reason === undefined) return (await import("./run.js")).run(process.argv.slice(2), io);
  await io.stderr.write(`attributed-events: ${reason}\n`).catch(() => undefined);
  return 2;
}

// Setting the code and leaving the loop to empty itself: ending at once would cut output that is still on its way.
process.exitCode = await start();
