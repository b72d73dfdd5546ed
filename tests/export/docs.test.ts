import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exportFormats } from "../../src/export/formats.js";

const root = new URL("../../", import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), "utf8");

/** All golden files of a format as one text, without indentation. */
const goldenOf = (format: string) =>
  readdirSync(new URL(`tests/fixtures/export/${format}/`, root))
    .map((file) => textOf(`tests/fixtures/export/${format}/${file}`))
    .join("\n");

/** The lines of the blocks of output in a page: those in the language of the format itself. */
const outputIn = (page: string, language: string) =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
    .filter(([, marked]) => marked === language)
    .flatMap(([, , block = ""]) => block.split("\n").map((line) => line.trim()))
    .filter((line) => line !== "");

describe.each([
  ["csv", "csv"],
  ["gexf", "xml"],
  ["plover", "json"],
])("docs/export/%s.md", (format, language) => {
  const page = textOf(`docs/export/${format}.md`);

  test("shows what the exporter really writes", () => {
    const golden = goldenOf(format);
    const lines = outputIn(page, language);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(golden).toContain(line);
  });
});

/** The strings in a page's blocks of JSON that are long enough to stand for themselves. */
const stringsShownIn = (page: string) =>
  outputIn(page, "json").flatMap((line) =>
    [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, value = ""]) => value).filter((value) => value.length > 11),
  );

describe.each(["jsonld", "web-annotation", "ftm", "stix"])("docs/export/%s.md", (format) => {
  test("shows what the exporter really writes, laid out for reading", () => {
    const golden = goldenOf(format);
    const strings = stringsShownIn(textOf(`docs/export/${format}.md`));
    expect(strings.length).toBeGreaterThan(3);
    for (const string of strings) expect(golden).toContain(string.replace(/…$/, ""));
  });
});

describe.each(Object.keys(exportFormats))("docs/export/%s.md", (format) => {
  const page = textOf(`docs/export/${format}.md`);

  test("says how to make it, where attribution is, what is lost and how to open it", () => {
    expect(page).toContain(`npx attributed-events export --to ${format} --out `);
    for (const heading of [/^## Where attribution/m, /^## What is lost/m, /^## Opening it/m])
      expect(page).toMatch(heading);
  });

  test("is in the list of formats", () => {
    expect(textOf("docs/export/README.md")).toMatch(new RegExp(`^\\| \`${format}\` \\|.*\\(${format}\\.md\\)`, "m"));
  });
});
