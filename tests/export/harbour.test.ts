import { describe, expect, test } from "vitest";
import { formatIssue, validateDataset, verifyEvidence } from "../../src/validate.js";
import { harbour, harbourText } from "./harbour.js";

describe("the dataset that the exports are tested with", () => {
  test("is valid", () => {
    const verdict = validateDataset(harbour);
    expect(verdict.ok ? [] : verdict.issues.map(formatIssue)).toEqual([]);
  });

  test("has every passage where it says", () => {
    const pinned = harbour.sources.filter(({ text }) => text !== undefined).map(({ id }) => [id, harbourText]);
    expect(verifyEvidence(harbour, Object.fromEntries(pinned)).issues.map(formatIssue)).toEqual([]);
  });
});
