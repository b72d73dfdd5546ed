import { describe, expect, test } from "vitest";
import { starter } from "../../src/cli/starter.js";
import { formatIssue, validateDataset } from "../../src/validate.js";

const told = (value: unknown) => {
  const verdict = validateDataset(value);
  return verdict.ok ? "valid" : verdict.issues.map(formatIssue);
};

describe("validateDataset", () => {
  test("names a newer minor version of the model before the keys and words that it may have added", () => {
    const [claim] = starter.claims;
    expect(told({ ...starter, schemaVersion: "1.7.0", claims: [{ ...claim, mood: "calm" }] })).toEqual([
      'schemaVersion: "1.7.0" is not supported, 1.x.y up to 1.1.0 is; update attributed-events',
      expect.stringMatching(/^claims\[0\]\.mood: is no key here/),
    ]);
  });

  test("says nothing of a newer minor version where nothing is unknown, or something else is wrong", () => {
    expect(told({ ...starter, schemaVersion: "1.7.0" })).toBe("valid");
    expect(told({ ...starter, schemaVersion: "1.7.0", language: "english!" })).toHaveLength(1);
  });

  test("says of null in place of an absent key to leave the key out", () => {
    const [claim] = starter.claims;
    expect(told({ ...starter, claims: [{ ...claim, note: null }] })).toEqual([
      "claims[0].note: must be text, is null; leave the key out where it is optional",
    ]);
  });
});
