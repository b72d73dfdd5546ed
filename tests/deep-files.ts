import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FOLDER = "tests";

/** What a file of tests imports from beside it, as paths from the root. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)\.js"/g)].map(
    ([, to]) => `${join(dirname(file), `${to}`)}.ts`,
  );

/** The files of tests that try more cases in the deep run: all that come to `cases.ts`, by whatever way. */
export function filesWithMoreCases(): readonly string[] {
  const all = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(FOLDER, file));
  const found = new Set([join(FOLDER, "cases.ts")]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const file of all) if (importsOf(file).some((one) => found.has(one))) found.add(file);
  }
  return [...found].filter((file) => file.endsWith(".test.ts"));
}
