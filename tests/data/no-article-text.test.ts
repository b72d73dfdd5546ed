import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { dataset } from "../../src/index.js";
import { article } from "./article.js";

/*
 * The article's text is its publisher's. No file of the repository has seven of its words in a row, and no string of the data
 * five, the title, the page's stamp and proper names aside.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const skipped = new Set(["node_modules", "dist", "coverage", ".git", "package-lock.json"]);

/** Proper names and the title: they may stand anywhere. */
const [source] = dataset.sources;
const exempt = [
  source?.title ?? "",
  ...(source?.stamps ?? []).map(({ text }) => text),
  ...dataset.actors.flatMap(({ names }) => names.map(({ value }) => value)),
];

const wordsOf = (text: string) => text.toLowerCase().match(/[a-z0-9'-]+/g) ?? [];

function runsOf(text: string, length: number): Set<string> {
  const words = wordsOf(text);
  return new Set(
    words.map((_, at) => words.slice(at, at + length).join(" ")).slice(0, Math.max(0, words.length - length + 1)),
  );
}

function runsOfArticle(length: number): Set<string> {
  const runs = new Set((article ?? "").split("\n").flatMap((line) => [...runsOf(line, length)]));
  for (const name of exempt) for (const run of runsOf(name, length)) runs.delete(run);
  return runs;
}

function* filesIn(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile() && !/\.(png|parquet|gz|tgz)$/.test(entry.name)) yield path;
  }
}

function* stringsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* stringsIn(part);
}

describe.skipIf(article === undefined)("the article's text", () => {
  test("stands in no file, seven words in a row", () => {
    const runs = runsOfArticle(7);
    expect(runs.size).toBeGreaterThan(400);
    const copies = [...filesIn(root)].filter((path) =>
      [...runsOf(readFileSync(path, "utf8"), 7)].some((run) => runs.has(run)),
    );
    expect(copies).toEqual([]);
  });

  test("stands in no string of the data, five words in a row", () => {
    const runs = runsOfArticle(5);
    const copies = [...stringsIn(dataset)].filter((text) => [...runsOf(text, 5)].some((run) => runs.has(run)));
    expect(copies).toEqual([]);
  });
});
