import { describe, expect, test } from "vitest";
import { progressLine } from "../../src/cli/progress.js";

describe("progressLine", () => {
  test("gives part, rate and time left, in the width there is", () => {
    expect(progressLine("big.ndjson", 50e6, 200e6, 10, 79)).toBe(
      "big.ndjson  [########----------------------]   25 %  5.0 MB/s  0:30 left",
    );
    expect(progressLine("big.ndjson", 50e6, 200e6, 10, 50)).toBe("big.ndjson   25 %  5.0 MB/s  0:30 left");
    expect(progressLine("a".repeat(100), 50e6, 200e6, 10, 40)).toHaveLength(40);
  });

  test("gives what has been read where the end is not known", () => {
    expect(progressLine("standard input", 1.5e9, undefined, 10, 79)).toBe("standard input  1500 MB  150.0 MB/s");
  });

  test("never counts beyond the end", () => {
    expect(progressLine("growing", 300, 200, 1, 79)).toContain("100 %");
    expect(progressLine("empty", 0, 0, 1, 79)).toContain("100 %  0.0 MB/s  0:00 left");
  });
});
