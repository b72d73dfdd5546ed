import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { emptyFolder } from "./fake-io.js";

const example = fileURLToPath(new URL("../../examples/missing-bell/", import.meta.url));

/** A new folder with the example: an article in plain text, and its draft. */
export function missingBell(): string {
  const cwd = emptyFolder();
  cpSync(example, cwd, { recursive: true });
  return cwd;
}
