import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { publishedSchemas } from "./arbitraries/from-schema.js";

process.env.RECHECK_BACKEND = "pure"; // Read when recheck is loaded: plain JavaScript, no program for this machine.
const { check } = await import("recheck");

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** The ids' prefixes have no bearing on time: patterns that differ in nothing else are checked once. */
const withoutPrefix = (pattern: string) =>
  pattern
    .replace(/\(\?:(?:(?:source|actor|event|claim):\|?)+\)/g, "(?:id:)")
    .replace(/\(?(?:(?:source|actor|event|claim):\|?)+\)?/, "id:");

type Pattern = readonly [source: string, flags: string];

/** Every pattern of the published schemas. */
function patternsIn(schema: unknown): Pattern[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "pattern" && typeof value === "string" ? [[withoutPrefix(value), ""] as const] : patternsIn(value),
  );
}

/** Every regular expression that is written in a file. */
function literalsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  const walk = (node: ts.Node) => {
    const [, source, flags] = (ts.isRegularExpressionLiteral(node) && /^\/(.*)\/([a-z]*)$/s.exec(node.text)) || [];
    if (source !== undefined) found.push([withoutPrefix(source), flags ?? ""]);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, readFileSync(src + file, "utf8"), ts.ScriptTarget.Latest));
  return found;
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const patterns = [...patternsIn(publishedSchemas()), ...files.flatMap(literalsIn)];
const distinct = new Map(patterns.map((pattern) => [`/${pattern[0]}/${pattern[1]}`, pattern]));

/** The longest pattern takes one, on a machine that has nothing else to do. */
const MINUTES = 5;

/** Every verdict but `safe` is a failure, "cannot tell" too. */
const verdictOn = async (source: string, flags: string) =>
  (await check(source, flags, { timeout: MINUTES * 60_000 })).status;

describe("regular expressions take time in proportion to the text", () => {
  test("in a pattern that does not, the checker sees it", async () => {
    expect(await verdictOn("^(a+)+$", "")).toBe("vulnerable");
  });

  test.each([...distinct])("%s", { timeout: (MINUTES + 1) * 60_000 }, async (_, [source, flags]) => {
    expect(await verdictOn(source, flags)).toBe("safe");
  });
});
