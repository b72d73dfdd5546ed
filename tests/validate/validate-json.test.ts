import { describe, expect, test } from "vitest";
import { starter } from "../../src/cli/starter.js";
import { formatIssue, type JsonOptions, validateJson } from "../../src/validate.js";
import { bytesOf } from "./json/bytes-of.js";

const good = JSON.stringify(starter, null, 2);

/** Each issue as `line:column code`. */
function placesIn(input: string | Uint8Array, options: JsonOptions = {}): string[] {
  const verdict = validateJson(typeof input === "string" ? bytesOf(input) : input, options);
  return verdict.ok ? [] : verdict.issues.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

const sentenceOf = (text: string) => {
  const verdict = validateJson(bytesOf(text));
  return verdict.ok ? "ok" : verdict.issues.map(formatIssue).join("\n");
};

describe("validateJson", () => {
  test.each([
    ["as it is", good],
    ["on one line", JSON.stringify(starter)],
    ["with a byte-order mark", `\ufeff${good}`],
    ["with CRLF", good.replaceAll("\n", "\r\n")],
    ["with white space around", `\n\n  ${good}\t\r\n`],
  ])("takes a good document %s", (_, text) => {
    expect(validateJson(bytesOf(text))).toEqual({ ok: true, dataset: starter, warnings: [], more: 0 });
  });

  test.each([
    ["1:1 empty-input", ""],
    ["2:2 empty-input", " \n "],
    ["1:5 invalid-json", "[1, ]"],
    ["2:3 invalid-json", '{"a": 1,\n  b: 2}'],
    ["2:1 invalid-json", '{"id": 1}\n{"id": 2}'],
    ["1:3 invalid-json", "[1\u0000]"],
    ["1:1 wrong-type", "null"],
    ["1:65 too-deep", "[".repeat(100_000)],
    ["1:5999999 too-many-values", `[${"{},".repeat(2_000_000)}{}]`],
  ])("says %s", (place, text) => {
    expect(placesIn(text)).toEqual([place]);
  });

  test.each([
    ["1:1 not-utf8", [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
    ["1:1 not-utf8", [0x00, 0x7b, 0x00, 0x7d]],
    ["2:6 not-utf8", [...bytesOf('{\n "ä": "'.replace(": ", "")), 0xff]],
    ["1:3 not-utf8", [...bytesOf('["'), 0xed, 0xa0, 0x80, ...bytesOf('"]')]],
  ])("says %s", (place, bytes) => {
    expect(placesIn(Uint8Array.from(bytes))).toEqual([place]);
  });

  test("asks for bytes, and says how to make them of a text", () => {
    expect(() => validateJson("{}" as never)).toThrow("new TextEncoder().encode(text)");
    expect(() => validateJson(undefined as never)).toThrow(TypeError);
  });

  test("finds a key that stands twice, and goes on to judge the content", () => {
    const text = good
      .replace('"type": "agency",', '"type": "agency",\n      "type": "agency",')
      .replace('"role": "interlocutor"', '"role": "interlocuter"');
    const [first, second] = placesIn(text).map((place) => place.split(" ")[1]);
    expect([first, second]).toEqual(["duplicate-key", "not-in-vocabulary"]);
    expect(sentenceOf(text)).toContain('actors[0].type: the key "type" stands twice, first at line 22, column 7');
  });

  test("finds the last of two keys that differ, which JSON.parse would keep in silence", () => {
    const text = good.replace('"actors": [', '"actors": [],\n  "actors": [');
    expect(placesIn(text)).toEqual(["20:3 duplicate-key"]);
  });

  test("says once what is wrong with a number that JavaScript cannot hold", () => {
    const text = good
      .replace('"earliest": "2024-03-01"', '"earliest": 1e400')
      .replace('"latest": "2024-03-01"', '"latest": 9007199254740993');
    expect(placesIn(text).map((place) => place.split(" ")[1])).toEqual(["not-finite", "unsafe-integer"]);
    expect(sentenceOf(text)).toContain("events[0].when.latest: is 9007199254740993: beyond 2^53");
  });

  test("takes __proto__ and constructor for the unknown keys they are", () => {
    const text = good.replace('"names":', '"__proto__": { "type": "state" },\n      "constructor": 1,\n      "names":');
    expect(placesIn(text).map((place) => place.split(" ")[1])).toEqual(["unknown-key", "unknown-key"]);
  });

  test("gives the place of the key for an unknown key, of the value for a wrong one, of the object for a missing one", () => {
    const text = '{\n  "nme": 1,\n  "version": 2\n}';
    expect(placesIn(text)).toEqual(expect.arrayContaining(["2:3 unknown-key", "3:14 wrong-type", "1:1 missing-key"]));
  });

  test("keeps to its limits, each with a code of its own", () => {
    expect(placesIn(good, { limits: { maxBytes: 100 } })).toEqual(["undefined:undefined document-too-large"]);
    expect(placesIn(good, { limits: { maxDepth: 3 } })[0]).toContain("too-deep");
    expect(placesIn(good, { limits: { maxValues: 30 } })[0]).toContain("too-many-values");
  });

  test("lists so many issues and counts the others, of text and content together", () => {
    const text = good.replace('"names":', `${'"x": 1, '.repeat(50)}"names":`);
    const verdict = validateJson(bytesOf(text), { maxIssues: 10 });
    expect(verdict).toMatchObject({ ok: false, more: 40 });
    expect(verdict.ok ? [] : verdict.issues).toHaveLength(10);
    expect(validateJson(bytesOf(text), { maxIssues: 0 })).toMatchObject({ ok: false, issues: [], more: 50 });
  });

  test("never shows control characters of the text", () => {
    expect(sentenceOf('{"a": \u001b[31m}')).toBe('top level: broken JSON: expected a value, found "\\u001b"');
    expect(sentenceOf('{"\u202e\\u001b[31m": 1}').replaceAll("\n", " ")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test.each([
    ["[1,]", "no comma after the last item"],
    ['{"a" 1}', 'expected ":"'],
    ['{"a":1 "b":2}', "a comma missing"],
    ["{'a':1}", "straight double quotation mark"],
    ["[“a”]", "straight double quotation mark"],
    ["[1] // one", "no comments"],
    ["{a:1}", "double quotation marks"],
    ["[None]", "true, false and null"],
    ["[01]", "without zeros in front"],
    ['["a\nb"]', "over the end of the line"],
    ['{"a":\n[1', "what begins on line 2 is never closed"],
    ["[1e]", "expected a digit"],
  ])("knows the slip in %s", (text, hint) => {
    expect(sentenceOf(text)).toContain(hint);
  });
});
