import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanJson, type TokenHandler } from "../../../src/validate/json/scan.js";
import { cases } from "../../cases.js";
import { bytesOf } from "./bytes-of.js";

/** Counts what it is told of. */
function counter() {
  const seen = { open: 0, close: 0, keys: 0, scalars: 0 };
  const handler: TokenHandler = {
    open: () => ++seen.open > 0,
    close: () => void seen.close++,
    key: () => void seen.keys++,
    scalar: () => ++seen.scalars > 0,
  };
  return { seen, handler };
}

const isWhole = (text: string) => scanJson(bytesOf(text), counter().handler) === "whole";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Tokens of JSON, and near misses, put together at random: much of it is nearly JSON. */
const token = fc.constantFrom(
  ..."{ } [ ] , : \" ' \\ / - + . 0 1 9 e E \n \t \r \u0000 \u001f a ü 😀 # _ ".split(" "),
  ...[
    '"key"',
    '"a":',
    "true",
    "false",
    "null",
    "nul",
    "truee",
    "1.5",
    "-0",
    "01",
    "1e9",
    "1E-9",
    "1.",
    ".5",
    "-",
    "\\u12",
  ],
  ...['"\\u00e9"', '"\\n"', '"\\x"', '"\\ud800"', '"tab\t"', "//", "[]", "{}", "[1]", '{"a":1}', " "],
);

describe("scanJson", () => {
  test("finds a text whole exactly when JSON.parse takes it, token soup", () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 8 }), (tokens) => {
        const text = tokens.join("");
        expect(isWhole(text)).toBe(parses(text));
      }),
      { numRuns: cases(5000) },
    );
  });

  test("finds a text whole exactly when JSON.parse takes it, JSON with one character changed", () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[],:"\\0e-.tn \n\u0001x'))
      .map(([text, at, character]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + character + text.slice(place + (at % 2));
      });
    fc.assert(
      fc.property(broken, (text) => {
        expect(isWhole(text)).toBe(parses(text));
      }),
      { numRuns: cases(3000) },
    );
  });

  test("tells of every object, list, key and scalar", () => {
    const { seen, handler } = counter();
    expect(scanJson(bytesOf(' {"a": [1, "x", {"b": null}], "c": {}} '), handler)).toBe("whole");
    expect(seen).toEqual({ open: 4, close: 4, keys: 3, scalars: 3 });
  });

  test("reads 100,000 levels without recursion", () => {
    expect(isWhole(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toBe(true);
  });
});
