import { describe, expect, test } from "vitest";
import { describePassages } from "../../src/diff/format-change.js";

describe("describePassages", () => {
  test("tells the passages of each source together, the sources apart, and how many more there are", () => {
    const at = (source: "source:a" | "source:b", start: number) =>
      ({ type: "text-position", source, start, end: start + 5, textFragment: { textStart: "gale" } }) as const;
    expect(describePassages([at("source:a", 0), at("source:b", 10), at("source:a", 20)])).toBe(
      "characters 0–5, characters 20–25 of source:a; characters 10–15 of source:b",
    );
    expect(describePassages([])).toBe("");
  });
});
