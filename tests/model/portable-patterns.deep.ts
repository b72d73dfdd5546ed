import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import { publishedSchemas } from "../arbitraries/from-schema.js";
import { cases } from "../cases.js";
import { pythonWith } from "../python.js";

interface Portable {
  readonly pattern: string;
  readonly not: { readonly pattern: string };
}

/** Every schema of the published files that has a pattern. */
function withPattern(schema: unknown): readonly Portable[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "pattern" in schema && "not" in schema ? [schema as Portable] : [];
  return [...own, ...Object.entries(schema).flatMap(([key, value]) => (key === "not" ? [] : withPattern(value)))];
}

const all = withPattern(publishedSchemas());
const distinct = [...new Map(all.map((schema) => [schema.pattern, schema])).values()];

type Question = readonly [pattern: string, text: string];

/** Whether each pattern is found in its text. */
type Engine = (questions: readonly Question[]) => readonly boolean[];

function asking(program: string, ...args: readonly string[]): Engine {
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  return (questions) => {
    const input = questions.map((question) => `${question.map(base64).join(" ")}\n`).join("");
    const { stdout, stderr } = spawnSync(program, args, { encoding: "utf8", input, maxBuffer: 2 ** 26 });
    expect(stderr).toBe("");
    return stdout
      .trim()
      .split("\n")
      .map((line) => line === "true");
  };
}

const place = (file: string) => fileURLToPath(new URL(`engines/${file}`, import.meta.url));
const runs = (program: string, ...args: readonly string[]) => spawnSync(program, args).status === 0;

const compiledByRe2 = new Map<string, RE2JS>();

function re2(pattern: string): RE2JS {
  const compiled = compiledByRe2.get(pattern) ?? RE2JS.compile(pattern);
  compiledByRe2.set(pattern, compiled);
  return compiled;
}

const python = pythonWith("re");
const pydantic = pythonWith("pydantic_core");

const engines: readonly { readonly name: string; readonly engine: Engine; readonly isHere: boolean }[] = [
  {
    name: "ECMAScript",
    engine: (questions) => questions.map(([pattern, text]) => new RegExp(pattern).test(text)),
    isHere: true,
  },
  {
    name: "ECMAScript with the flag u",
    engine: (questions) => questions.map(([pattern, text]) => new RegExp(pattern, "u").test(text)),
    isHere: true,
  },
  {
    name: "RE2, whose syntax Go has too",
    engine: (questions) => questions.map(([pattern, text]) => re2(pattern).matcher(text).find()),
    isHere: true,
  },
  {
    name: "Python's re",
    engine: asking(python?.command ?? "", place("matches.py"), "re"),
    isHere: python !== undefined,
  },
  {
    name: "Rust's regex, as pydantic has it",
    engine: asking(pydantic?.command ?? "", place("matches.py"), "rust"),
    isHere: pydantic !== undefined,
  },
  { name: "Java's Pattern", engine: asking("java", place("Matches.java")), isHere: runs("javac", "-version") },
];

for (const { name } of engines.filter(({ isHere }) => !isHere))
  console.warn(`skipped: ${name}, which does not run here`);

const lineBreaks = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"];
const other = ["", " ", "\t", "\u00a0", "\ufeff", "\u0000", "é", "ß", "K", "٣", "😀", "[", "%", "#", "-", "."];

/** Texts that the pattern matches, and what comes of them with something more at either end or within. */
function texts({ pattern }: Portable): readonly string[] {
  const matching = fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: cases(12, 2), seed: 20230202 });
  return matching.flatMap((text) =>
    [...lineBreaks, ...other, "\n\u2028", "\r\u0085\n"].flatMap((more) => [
      `${text}${more}`,
      `${more}${text}`,
      `${text.slice(0, -1)}${more}${text.slice(-1)}`,
    ]),
  );
}

const asked = distinct.flatMap((schema) => texts(schema).map((text) => ({ ...schema, text })));

describe("the patterns of the published schemas", () => {
  test("stand beside what their end means, each of them", () => {
    const written = JSON.stringify(publishedSchemas()).match(/"pattern":/g) ?? [];
    expect(distinct.length).toBeGreaterThan(10);
    expect(written).toHaveLength(2 * all.length);
  });

  test("say all of it in ECMAScript, where what stands beside them refuses nothing more", () => {
    const accepted = asked.filter(({ pattern, text }) => new RegExp(pattern).test(text));
    expect(accepted.filter(({ not, text }) => new RegExp(not.pattern).test(text))).toEqual([]);
    expect(accepted.length).toBeGreaterThan(100);
    expect(accepted.length).toBeLessThan(asked.length);
  });

  test.each(engines.filter(({ isHere }) => isHere))("come to the same verdict in $name", ({ engine }) => {
    const verdicts = engine(
      asked.flatMap(({ pattern, not, text }) => [[pattern, text] as const, [not.pattern, text] as const]),
    );
    const others = asked.filter(({ pattern, text }, at) => {
      const [found, refused] = verdicts.slice(2 * at, 2 * at + 2);
      return new RegExp(pattern).test(text) !== (found === true && refused === false);
    });
    expect(others).toEqual([]);
  });

  test.each(["^(?!a)b$", "^(?<=a)b$", "^(a)\\1$", "\\u2028"])("could not be %s: RE2 does not know it", (pattern) => {
    expect(() => RE2JS.compile(pattern)).toThrow();
  });
});
