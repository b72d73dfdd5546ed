import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Everything that tests, and the programs they start, put into the system's temporary folder. */
const folder = mkdtempSync(join(tmpdir(), "attributed-events-tests-"));

export function setup(): void {
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
}

/** After the last test, also when tests failed. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
