import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest } from "../../src/text/nearest.js";
import { cases } from "../cases.js";

/** Optimal string alignment distance as it is defined, one cell from those before it. */
function distance(a: string, b: string): number {
  const cells = new Map<string, number>();
  const at = (row: number, column: number): number => {
    if (Math.min(row, column) === 0) return Math.max(row, column);
    const known = cells.get(`${row} ${column}`);
    if (known !== undefined) return known;
    const [x, y] = [a[row - 1], b[column - 1]];
    const edits = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (x === y ? 0 : 1)];
    if (row > 1 && column > 1 && x === b[column - 2] && a[row - 2] === y) edits.push(at(row - 2, column - 2) + 1);
    const least = Math.min(...edits);
    cells.set(`${row} ${column}`, least);
    return least;
  };
  return at(a.length, b.length);
}

describe("nearest", () => {
  test("is the first of those with the least distance, where that is small", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 14 });
    const property = fc.property(word, fc.array(word, { maxLength: 8 }), (typed, known) => {
      const least = Math.min(...known.map((one) => distance(typed, one)));
      const small = Math.min(4, Math.max(1, Math.floor(typed.length / 3)));
      expect(nearest(typed, known)).toBe(
        least <= small ? known.find((one) => distance(typed, one) === least) : undefined,
      );
    });
    fc.assert(property, { numRuns: cases(3000), seed: 20240301 });
  });

  test.each([
    ["spekaer", "speaker", "two letters swapped"],
    ["speker", "speaker", "a letter left out"],
    ["speeaker", "speaker", "a letter too many"],
    ["speaken", "speaker", "another letter"],
    ["actor:coast-gard", "actor:coast-guard", "within a longer word"],
  ])("takes %s for %s: %s", (word, meant) => {
    expect(nearest(word, ["source", meant, "killed", "target"])).toBe(meant);
  });

  test("prefers the closest, then the first", () => {
    expect(nearest("reporter", ["reported", "reporters", "report"])).toBe("reported");
    expect(nearest("reporterz", ["reported", "reporters"])).toBe("reporters");
  });

  test("finds the word itself", () => {
    expect(nearest("killed", ["kiled", "killed"])).toBe("killed");
  });

  test("finds nothing where nothing is close", () => {
    expect(nearest("spy", ["speaker", "killed", "target"])).toBeUndefined();
    expect(nearest("", ["speaker"])).toBeUndefined();
    expect(nearest("speaker", [])).toBeUndefined();
  });

  test("does not search for very long words", () => {
    expect(nearest("a".repeat(100_000), ["a".repeat(99_999)])).toBeUndefined();
  });
});
