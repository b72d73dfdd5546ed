import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const NAME = "attributed-events-tests-";

/** Everything that tests, and the programs they start, put into the system's temporary folder. */
let folder: string | undefined;

/** Vitest asks for it once for every project of its configuration; the first is enough. */
export function setup(): void {
  if (basename(tmpdir()).startsWith(NAME)) return;
  folder = mkdtempSync(join(tmpdir(), NAME));
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
}

/** After the last test, also when tests failed. */
export function teardown(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
