import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stories } from "../synthetic/dataset.js";

/** NDJSON on disk. */
export interface LinesFile {
  readonly path: string;
  readonly bytes: number;
  readonly records: number;
  remove(): void;
}

/** Writes at least so many valid records, document by document, to a file that whoever asks for it removes. */
export function linesFile(least: number): LinesFile {
  const folder = mkdtempSync(join(tmpdir(), "attributed-events-lines-"));
  const path = join(folder, "records.ndjson");
  const records = write(path, least);
  return { path, records, bytes: statSync(path).size, remove: () => rmSync(folder, { recursive: true }) };
}

function write(path: string, least: number): number {
  const file = openSync(path, "w");
  let count = 0;
  for (const { source, actors, events, claims } of stories(1)) {
    const records = [source, ...actors, ...events, ...claims];
    writeSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    count += records.length;
    if (count >= least) break;
  }
  closeSync(file);
  return count;
}
