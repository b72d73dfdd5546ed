import { CannotRun } from "./failure.js";

/** Whoever read standard input second would find it empty. */
export function requireOneStdin(files: readonly string[]): void {
  if (files.filter((file) => file === "-").length > 1) throw new CannotRun("standard input (-) can be read only once");
}
