import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { emptyFolder } from "./fake-io.js";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The built program. */
export const bin = join(root, "dist/cli/bin.js");

/** Runs a shell line in which `$AE` is the built program. */
export function shell(line: string, cwd = emptyFolder()) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn("bash", ["-c", line], { cwd, env: { ...process.env, AE: `${process.execPath} ${bin}` } });
    const said = { out: "", err: "" };
    child.stdout.on("data", (bytes) => {
      said.out += bytes;
    });
    child.stderr.on("data", (bytes) => {
      said.err += bytes;
    });
    child.on("close", (code) => resolve({ code, ...said }));
  });
}
