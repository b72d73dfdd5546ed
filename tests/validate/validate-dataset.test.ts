import { describe, expect, test } from "vitest";
import { dataset } from "../../src/index.js";
import { formatIssue, validateDataset } from "../../src/validate.js";

const minimal = {
  schemaVersion: "1.0.0",
  name: "Harbour",
  version: "1.0.0",
  language: "en",
  license: "CC0-1.0",
  sources: [],
  actors: [],
  events: [],
  claims: [],
};

describe("validateDataset", () => {
  test("finds nothing wrong with the packaged dataset", () => {
    expect(validateDataset(dataset)).toEqual({ ok: true, dataset, warnings: [], more: 0 });
  });

  test("says what is missing, in one line each", () => {
    const verdict = validateDataset({ ...minimal, name: undefined, actors: [{ id: "actor:x" }] });
    expect(verdict.ok ? [] : verdict.issues.map(formatIssue)).toEqual([
      "name: is undefined; leave the key out where nothing is known",
      'actors[0]: lacks "type"',
      'actors[0]: lacks "names"',
    ]);
  });

  test("lists up to maxIssues in document order and counts the rest", () => {
    const events = Array.from({ length: 500 }, () => ({}));
    const verdict = validateDataset({ ...minimal, events }, { maxIssues: 3 });
    expect(verdict.ok ? [] : verdict.issues.map(({ pointer }) => pointer)).toEqual([
      "/events/0",
      "/events/0",
      "/events/0",
    ]);
    expect(verdict.more).toBeGreaterThanOrEqual(499);
  });
});
