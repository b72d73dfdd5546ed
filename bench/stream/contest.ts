import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Contest } from "../harness.js";
import type { LinesFile } from "./file.js";
import type { Report } from "./read.js";
import { type ReaderName, readers } from "./readers.js";

const run = promisify(execFile);

/** Beside `main.js` in `dist/`. */
const program = fileURLToPath(new URL("stream/read.js", import.meta.url));

async function readIn(name: ReaderName, { path }: LinesFile): Promise<Report> {
  const { stdout } = await run(process.execPath, [program, name, path]);
  return JSON.parse(stdout);
}

/** Reading a file, each time in a new process; and the most memory that each of them took, once it was measured. */
export function fileContest(name: string, file: LinesFile) {
  const memory = new Map<string, number>();
  const contestants = (Object.keys(readers) as ReaderName[]).map((reader) => ({
    name: reader,
    run: async () => {
      const report = await readIn(reader, file);
      memory.set(reader, Math.max(memory.get(reader) ?? 0, report.memory));
      return report.records;
    },
  }));
  const contest: Contest = { name, items: file.records, baseline: "JSON.parse alone", contestants };
  return { contest, memory };
}
