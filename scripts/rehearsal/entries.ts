import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Holds the entries that a program loaded against those of the installed package that are code. */
export function requireEveryEntry(project: string, seen: string): void {
  const path = join(project, "node_modules/attributed-events/package.json");
  const { exports } = JSON.parse(readFileSync(path, "utf8")) as { exports: Record<string, unknown> };
  const code = Object.keys(exports).filter((name) => typeof exports[name] !== "string");
  const wanted = code.map((name) => (name === "." ? "main" : name.slice(2))).sort();
  const loaded = (JSON.parse(seen) as { entries: readonly string[] }).entries;
  if (wanted.join() !== loaded.join()) throw new Error(`the package has ${wanted}, the programs use ${loaded}`);
}
