import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("README.md", root), "utf8");
const [, chapter = ""] = page.match(/^## What you can rely on\n(.*?)^## /ms) ?? [];
const promises = chapter.split("\n").filter((line) => line.startsWith("| ") && !/ kept by \||^\| ---/.test(line));
const linkPattern = /\[([^\]]+)\]\(((?:tests|scripts|\.size)[^)]+)\)/g;

const links = promises.flatMap((line) =>
  [...line.matchAll(linkPattern)].map(([, title = "", path = ""]) => ({ title, path })),
);

describe("what README.md promises", () => {
  test("names at least one test or check for every promise", () => {
    expect(promises.length).toBeGreaterThan(15);
    expect(promises.filter((line) => !line.match(linkPattern))).toEqual([]);
  });

  test.each(links)("links to one that exists: $title", ({ title, path }) => {
    const file = new URL(path, root);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, "utf8")).toContain(title);
  });
});
