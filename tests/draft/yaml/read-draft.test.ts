import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDraft } from "../../../src/draft/yaml/read-draft.js";
import { issueAt } from "../../../src/validate/issues/issue.js";
import { formatIssue } from "../../../src/validate/sentences/format-issue.js";
import { cases } from "../../cases.js";

const draftIn = (text: string) => {
  const read = readDraft(text);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.draft;
};

/** `line:column mistake` of what is wrong. */
const wrongIn = (text: string) => {
  const read = readDraft(text);
  const told = (read.ok ? [] : read.issues).map((issue) => {
    const what =
      issue.code === "invalid-yaml"
        ? issue.mistake
        : issue.code === "duplicate-key" && `${issue.code} ${issue.key} ${issue.firstLine}:${issue.firstColumn}`;
    return `${issue.line}:${issue.column} ${what}`;
  });
  return told.join("; ");
};

const mistakes: readonly (readonly [what: string, text: string, told: string])[] = [
  ["a colon within a text", 'statement: police said: "no"\n', "1:12 colon-in-text"],
  ["text behind quotation marks", 'a:\n  b: "They took it", he said\n', "2:20 text-after-quotes"],
  ["an apostrophe within single quotation marks", "a: 'don't'\n", "1:9 text-after-quotes"],
  ["text behind a bracket", "a: [the] chapel\n", "1:10 text-after-bracket"],
  ["a quotation mark that is not closed", 'a: "x\nb: 1\n', "3:1 quotes-not-closed"],
  ["a bracket that is not closed", "a: [1, 2\nb: 1\n", "2:1 bracket-not-closed"],
  ["a brace that is not closed", "a: { b: 1\nc: 2\n", "2:1 bracket-not-closed"],
  ["a comma within a text in braces", "a: { quote: They took it, he said, nth: 2 }\n", "1:27 comma-in-text"],
  ["a tab", "a:\n\tb: 1\n", "2:1 tab"],
  ["a key that does not stand under the others", "a:\n  b: 1\n c: 2\n", "3:2 indentation"],
  ["a key after a list", "- a\nb: 1\n", "2:1 indentation"],
  ["a reserved character", "a: @x\n", "1:4 reserved-start"],
  ["a percent sign", "a: %x\n", "1:4 reserved-start"],
  ["an asterisk", "a: *they took\n", "1:10 anchor"],
  ["an anchor and its use", "a: &x [1]\nb: *x\n", "1:7 anchor; 2:4 anchor"],
  ["a tag", "a: !x y\nb: !!binary aGk=\n", "1:7 tag; 2:13 tag"],
  ["a directive", "%YAML 1.1\n---\na: yes\n", "1:1 directive"],
  ["a second document", "a: 1\n---\nb: 2\n", "3:1 second-document"],
  ["a key without a colon", "a: 1\nb\nc: 2\n", "2:1 key-without-colon"],
  ["keys without spaces", "draft:1\nname:x\n", "1:1 key-without-space"],
  ["a key that is a list", "? [a]\n: 1\n", "1:3 key-not-text"],
  ["a key that is nothing", "a:\n  : 1\n", "2:3 key-not-text"],
  ["a wrong escape", 'a: "\\q"\n', "1:5 escape"],
  ["a key twice", "name: x\nclaims:\n  - key: a\n    type: x\n    key: b\n", '5:5 duplicate-key "key" 3:5'],
  ["a key twice in JSON", '{ "a": 1,\n  "a": 2 }', '2:3 duplicate-key "a" 1:3'],
  ["text of an article", "Two were held.\n\nMore will follow.\n", "1:1 no-keys"],
  ["HTML", "<html><body>x</body></html>", "1:1 no-keys"],
  ["nothing", "\n# a comment\n", "1:1 nothing"],
  ["nothing at all", "", "1:1 nothing"],
  ["a list of lines within brackets", "a: [\n  - b\n]\n", "2:3 syntax"],
  ["broken JSON", '{ "a": [1, 2 }', "1:14 bracket-not-closed"],
];

describe("readDraft", () => {
  test("reads text, numbers, words and nothing as JSON has them", () => {
    expect(draftIn("a: text\nb: 2\nc: true\nd: null\ne:\nf: ~\ng: -1.5e3\n")).toEqual({
      a: "text",
      b: 2,
      c: true,
      d: null,
      e: null,
      f: null,
      g: -1500,
    });
  });

  test.each([
    "yes",
    "no",
    "on",
    "Off",
    "y",
    "N",
    "2024-03-01",
    "2024-03",
    "12:30:00",
    "1_000",
    "1.0.0",
    "=",
    "<<",
    "0b11",
  ])("leaves %s as text", (word) => {
    expect(draftIn(`a: ${word}`)).toEqual({ a: word });
    expect(draftIn(`${word}: a`)).toEqual({ [word]: "a" });
  });

  test("reads JSON, with tabs too", () => {
    const json = '{\n\t"a": [\n\t\t1,\n\t\t"\\ud83d\\ude00\\u00e9\\/"\n\t],\n\t"b": {}\n}\n';
    expect(draftIn(json)).toEqual(JSON.parse(json));
  });

  test("reads whatever JSON.stringify writes", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5 }),
        fc.constantFrom(0, 2, "\t"),
        (value, space) => {
          const json = JSON.stringify(value, null, space);
          expect(draftIn(json)).toEqual(JSON.parse(json));
        },
      ),
    );
  });

  test("passes over a byte-order mark and carriage returns", () => {
    expect(draftIn("\ufeffa: 1\r\nb: x\r\n")).toEqual({ a: 1, b: "x" });
  });

  test("keeps a key that would change what the object is", () => {
    const draft = draftIn("__proto__: { x: 1 }\nconstructor: 2\n");
    expect(Object.keys(draft as object)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(draft)).toBe(Object.prototype);
  });

  test.each(mistakes)("says where there is %s", (_, text, told) => {
    expect(wrongIn(text)).toBe(told);
  });

  test("counts lines by line feeds and columns by code points", () => {
    expect(wrongIn("a: 𝒳𝒴\r b\nc: { 𝒳: 1, 𝒳: 2 }\n")).toBe('2:12 duplicate-key "𝒳" 2:6');
  });

  test("finds the places of values and keys", () => {
    const read = readDraft("draft: 1\nclaims:\n  - key: a\n    about/of: [x, { y~: 1.10 }]\n");
    if (!read.ok) throw new Error();
    expect(read.placeOf("")).toEqual({ line: 1, column: 1 });
    expect(read.placeOf("/claims/0")).toEqual({ line: 3, column: 5 });
    expect(read.placeOf("/claims/0/key")).toEqual({ line: 3, column: 10 });
    expect(read.placeOf("/claims/0/key", "key")).toEqual({ line: 3, column: 5 });
    expect(read.placeOf("/claims/0/about~1of/1/y~0")).toEqual({ line: 4, column: 25 });
    expect(read.placeOf("/claims/0/speakers/3/by")).toEqual({ line: 3, column: 5 });
    expect(read.placeOf("/claims/7")).toEqual({ line: 3, column: 3 });
  });

  test("locates issues, and shows what YAML took for something else than text", () => {
    const read = readDraft("draft: 1\nname: harbour\nversion: 1.10\nlicence: x\n");
    if (!read.ok) throw new Error();
    const found = [
      issueAt("wrong-type", ["version"], { expected: "string", found: "number", value: "1.1" }),
      issueAt("unknown-key", ["licence"], { key: '"licence"', nearest: "license", known: [] }),
    ];
    expect(read.located(found).map((issue) => `${issue.line}:${issue.column}: ${formatIssue(issue)}`)).toEqual([
      '3:10: version: must be text, is 1.1; write "1.10"',
      '4:1: licence: is no key here; nearest is "license"',
    ]);
  });

  test("gives up what lies too deep, is too long, or would take more memory than there is", () => {
    expect(wrongIn("[".repeat(30_000))).toMatch(/^1:\d+ too-deep$/);
    expect(wrongIn("- ".repeat(30_000))).toMatch(/^1:\d+ too-deep$/);
    expect(wrongIn('{"a":'.repeat(30_000))).toMatch(/^1:\d+ too-deep$/);
    expect(draftIn(`${"[".repeat(60)}${"]".repeat(60)}`)).toBeDefined();
    expect(wrongIn(" ".repeat(2 ** 24 + 1))).toBe("1:1 too-large");
    const bomb = Array.from(
      { length: 30 },
      (_, n) => `a${n}: &a${n} [${n === 0 ? "x" : `*a${n - 1}, *a${n - 1}`}]`,
    ).join("\n");
    expect(wrongIn(bomb)).toMatch(/^1:9 anchor; 2:9 anchor; 2:10 anchor/);
  });

  test("comes back with a verdict whatever the text is", () => {
    const odd = fc.array(fc.constantFrom(..."-?:,[]{}#&*!|>'\"%@` \n\tab1~\u0000\ud800")).map((all) => all.join(""));
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: "binary" })), (text) => typeof readDraft(text).ok === "boolean"),
      {
        numRuns: cases(2000),
      },
    );
  });

  test("says of the first mistake what its section in the docs says", () => {
    const docs = readFileSync(new URL("../../../docs/issues.md", import.meta.url), "utf8");
    const read = readDraft('statement: police said: "no"\n');
    expect(docs).toContain(
      `\n> ${formatIssue((read.ok ? [] : read.issues)[0] ?? issueAt("invalid-yaml", [], { mistake: "syntax" }))}\n`,
    );
  });

  test("has a sentence for every mistake, and each says what would be right", () => {
    const source = readFileSync(new URL("../../../src/validate/issues/facts/yaml.ts", import.meta.url), "utf8");
    const all = [...source.matchAll(/^ {2}\| "([a-z-]+)"/gm)].map(([, mistake]) => mistake);
    for (const mistake of all)
      expect(formatIssue(issueAt("invalid-yaml", [], { mistake: mistake as never }))).toMatch(
        /^top level: broken YAML: .{15,}/,
      );
    const shown = mistakes.map(([, , told]) => told.split(/[ ;]+/)[1]);
    expect(all.filter((mistake) => !shown.includes(mistake)).sort()).toEqual(["too-deep", "too-large"]);
  });
});
