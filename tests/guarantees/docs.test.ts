import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const docs = new URL("../../docs/", import.meta.url);
const page = readFileSync(new URL("guarantees.md", docs), "utf8");
const promises = page.split("\n").filter((line) => line.startsWith("| ") && !/^\| (you can rely on|---)/.test(line));
const linkPattern = /\[([^\]]+)\]\((\.\.\/[^)]+)\)/g;

const links = promises.flatMap((line) =>
  [...line.matchAll(linkPattern)].map(([, title = "", path = ""]) => ({ title, path })),
);

describe("docs/guarantees.md", () => {
  test("names at least one test or check for every promise", () => {
    expect(promises.length).toBeGreaterThan(15);
    expect(promises.filter((line) => !/\]\(\.\.\//.test(line))).toEqual([]);
  });

  test.each(links)("links to one that exists: $title", ({ title, path }) => {
    const file = new URL(path, docs);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, "utf8")).toContain(title);
  });
});
