import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("README.md", root), "utf8");
const [, chapter = ""] = page.match(/^## What you can rely on\n(.*?)^## /ms) ?? [];
const promises = chapter.split("\n").filter((line) => line.startsWith("| ") && !/ kept by \||^\| ---/.test(line));
const linkPattern = /\[([^\]]+)\]\(((?:tests|scripts|\.size)[^)]+)\)/g;

const links = promises.flatMap((line) =>
  [...line.matchAll(linkPattern)].map(([, title = "", path = ""]) => ({ title, path })),
);

/** What is called, without what it is called with: `test.skipIf(…)` is `test.skipIf`. */
const nameOf = (called: ts.Expression): string => called.getText().replace(/\([\s\S]*$/, "");

/** For each test with a title in a file, what is called for it and around it: `["describe", "test.skipIf"]`. */
function callsOf(title: string, text: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const walk = (node: ts.Node, around: readonly string[]): void => {
    const isCall = ts.isCallExpression(node) && /^(?:describe|test)\b/.test(node.expression.getText());
    const inside = isCall ? [...around, nameOf(node.expression)] : around;
    const [first] = isCall ? node.arguments : [];
    if (first && ts.isStringLiteralLike(first) && first.text === title) found.push(inside);
    ts.forEachChild(node, (child) => walk(child, inside));
  };
  walk(ts.createSourceFile("a.test.ts", text, ts.ScriptTarget.Latest, true), []);
  return found;
}

/** Whether a file has a test with this title that runs wherever what it needs is at hand, and no other test in its way. */
const runs = (title: string, text: string): boolean =>
  !/\b(?:describe|test)\.only\b/.test(text) &&
  callsOf(title, text).some((calls) => !calls.some((call) => /\.(?:skip|todo|fails)$/.test(call)));

describe("what README.md promises", () => {
  test("names at least one test or check for every promise", () => {
    expect(promises.length).toBeGreaterThan(15);
    expect(promises.filter((line) => !line.match(linkPattern))).toEqual([]);
  });

  test.each(links)("links to one that exists, and is not skipped: $title", ({ title, path }) => {
    const file = new URL(path, root);
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, "utf8");
    if (/\.(?:test|deep)\.ts$/.test(path)) expect(runs(title, text)).toBe(true);
    else expect(text).toContain(title);
  });

  test.each([
    [true, 'test("it holds", () => {});'],
    [true, 'describe("a", () => { test.skipIf(x)("it holds", () => {}); });'],
    [true, 'test.each([1])("it holds", () => {});'],
    [false, '// it holds\ntest("it held", () => {});'],
    [false, 'test.skip("it holds", () => {});'],
    [false, 'test.todo("it holds");'],
    [false, 'describe.skip("a", () => { test("it holds", () => {}); });'],
    [false, 'test("it holds", () => {});\ntest.only("another", () => {});'],
  ])("is kept (%s) by %s", (isKept, text) => {
    expect(runs("it holds", text)).toBe(isKept);
  });
});
