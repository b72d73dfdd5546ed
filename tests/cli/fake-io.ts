import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io, Output } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

interface Recorded extends Output {
  text(): string;
}

function recorder(isTerminal: boolean, onWrite?: (text: string) => void): Recorded {
  const written: string[] = [];
  return {
    isTerminal,
    columns: 80,
    write: async (text) => {
      written.push(text);
      onWrite?.(text);
    },
    text: () => written.join(""),
  };
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}

export interface World extends Partial<Omit<Io, "stdin" | "stdout" | "stderr">> {
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly terminal?: boolean;
  /** Told what is written to standard output, as it is written. */
  readonly onOut?: (text: string) => void;
}

const streamOf = (stdin: NonNullable<World["stdin"]>) => {
  if (typeof stdin === "string") return once(new TextEncoder().encode(stdin));
  return stdin instanceof Uint8Array ? once(stdin) : stdin;
};

/** A new empty folder. */
export const emptyFolder = () => mkdtempSync(join(tmpdir(), "attributed-events-"));

/** Runs a command line in a world of its own and tells what came out. */
export async function attributedEvents(
  argv: readonly string[],
  { stdin = "", terminal = false, onOut, ...rest }: World = {},
) {
  const [stdout, stderr] = [recorder(terminal, onOut), recorder(terminal)];
  const bytes = streamOf(stdin);
  const io: Io = {
    stdin: bytes,
    stdout,
    stderr,
    env: {},
    cwd: rest.cwd ?? emptyFolder(),
    packageRoot: new URL("../../", import.meta.url),
    newUuid: () => "00000000-0000-4000-8000-000000000000",
    signal: new AbortController().signal,
    ...rest,
  };
  const code = await run(argv, io);
  return { code, out: stdout.text(), err: stderr.text() };
}
