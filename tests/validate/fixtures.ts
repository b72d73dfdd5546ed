import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../fixtures/", import.meta.url);

/** One file of a fixture folder: its name without what follows the first dot, and its text. */
export interface Fixture {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** The files of `tests/fixtures/<kind>`. Folders are read, not listed: a new file is a new case. */
export function fixtures(kind: "valid" | "invalid" | "invalid-text" | "invalid-draft"): Fixture[] {
  const files = readdirSync(new URL(`${kind}/`, folder), { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name: file }) => ({
    name: file.replace(/\..*$/, ""),
    file,
    text: readFileSync(new URL(`${kind}/${file}`, folder), "utf8"),
  }));
}

/** A text that fixtures point into: `tests/fixtures/texts/<name>.txt`. */
export const fixtureText = (name: string): string => readFileSync(new URL(`texts/${name}.txt`, folder), "utf8");
