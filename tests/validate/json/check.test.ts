import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkOf } from "../../../src/validate/json/check.js";
import { defaultLimits } from "../../../src/validate/json/limits.js";
import { scanJson } from "../../../src/validate/json/scan.js";
import { bytesOf } from "./bytes-of.js";

function findingsIn(text: string, limits = {}, most = 100) {
  const bytes = bytesOf(text);
  const check = checkOf(bytes, { ...defaultLimits, ...limits }, most);
  const result = scanJson(bytes, check);
  return { result, codes: check.flaws.map(({ code }) => code), more: check.more() };
}

describe("checkOf", () => {
  test("finds keys that stand twice, however they are written and however many there are", () => {
    const key = fc.constantFrom("a", "b", "ab", "__proto__", "constructor", "ü", "😀", "");
    const escaped = (text: string) =>
      `"${[...text].map((c) => (c < "\u0080" ? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}` : c)).join("")}"`;
    const written = fc.tuple(fc.oneof(key, fc.string()), fc.boolean());
    fc.assert(
      fc.property(fc.array(written, { maxLength: 40 }), (keys) => {
        const text = `{${keys.map(([k, isEscaped]) => `${isEscaped ? escaped(k) : JSON.stringify(k)}:0`).join()}}`;
        const twice = keys.length - new Set(keys.map(([k]) => k)).size;
        expect(findingsIn(text).codes).toEqual(Array(twice).fill("duplicate-key"));
      }),
    );
  });

  test("does not mix up the keys of neighbours, of lists and of what lies inside", () => {
    expect(findingsIn('{"a":{"a":[{"a":1},{"a":2}],"b":1},"b":{"a":3}}').codes).toEqual([]);
    expect(findingsIn('[{"a":{"b":1},"c":[],"a":2}]').codes).toEqual(["duplicate-key"]);
  });

  test("finds the numbers that JSON.parse changes in silence, and no others below 2^53", () => {
    expect(findingsIn("[1e400,-1e400,9007199254740993,-9007199254740992,1e20]").codes).toEqual([
      "not-finite",
      "not-finite",
      "unsafe-integer",
      "unsafe-integer",
      "unsafe-integer",
    ]);
    expect(findingsIn("[9007199254740991,-9007199254740991,0.1234567890123456789,-0,5e-324,1e15]").codes).toEqual([]);
  });

  test("stops at the limit of depth, which is itself allowed", () => {
    expect(findingsIn("[[[]]]", { maxDepth: 3 })).toEqual({ result: "whole", codes: [], more: 0 });
    expect(findingsIn("[[[]]]", { maxDepth: 2 })).toEqual({ result: "stopped", codes: ["too-deep"], more: 0 });
  });

  test("stops at the limit of values, keys not counted", () => {
    expect(findingsIn('{"a":[1,2],"b":null}', { maxValues: 5 }).codes).toEqual([]);
    expect(findingsIn('{"a":[1,2],"b":null}', { maxValues: 4 }).codes).toEqual(["too-many-values"]);
  });

  test("keeps so many findings and counts the others", () => {
    const { codes, more } = findingsIn(`{${Array(1000).fill('"a":1').join()}}`, {}, 3);
    expect({ codes: codes.length, more }).toEqual({ codes: 3, more: 996 });
  });
});
