import { describe, expect, test } from "vitest";
import { nearest } from "../../src/text/nearest.js";

describe("nearest", () => {
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
