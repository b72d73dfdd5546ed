import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, isSameJson } from "../../src/identity/canonical.js";

/** Values that are nearly the same, more often than chance would have it. */
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(0, -0, 1, 1.0, 1e21, "", "a", "1", true, false, null, undefined),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value"), { maxKeys: 3 }),
  ),
})).value;

/** No list of JSON has nothing in a place. */
const isJson = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every((item) => item !== undefined && isJson(item))
    : typeof value !== "object" || value === null || Object.values(value).every(isJson);

describe("isSameJson", () => {
  test("says of two values what their canonical forms say", () => {
    fc.assert(
      fc.property(values.filter(isJson), values.filter(isJson), (one, other) => {
        expect(isSameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
        expect(isSameJson(one, structuredClone(one))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("asks nothing of the order of keys, and takes a key without a value for none", () => {
    expect(isSameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(isSameJson({ a: 1, b: undefined }, { a: 1, c: null })).toBe(false);
    expect(isSameJson({ toString: 1 }, {})).toBe(false);
    expect(isSameJson({}, { constructor: 1 })).toBe(false);
  });
});
