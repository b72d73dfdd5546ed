import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thousands } from "../../src/text/thousands.js";

describe("thousands", () => {
  test("puts a comma before every three digits", () => {
    expect([0, 7, 999, 1000, 65_536, 2_000_000].map(thousands)).toEqual([
      "0",
      "7",
      "999",
      "1,000",
      "65,536",
      "2,000,000",
    ]);
  });

  test("writes whole numbers as English does", () => {
    fc.assert(fc.property(fc.maxSafeNat(), (whole) => thousands(whole) === whole.toLocaleString("en")));
  });
});
