import { describe, expect, test } from "vitest";
import { uncovered } from "../../../../scripts/generate/bytes/uncovered.js";
import { plansById } from "../../../../scripts/generate/plan/from-schema.js";
import { rulesInFiles } from "../../../../scripts/generate/rules.js";
import { kinds } from "../../../../src/records/kinds.js";

describe("a rule that one record decides alone", () => {
  test("is covered by a silence for every kind of record that it judges, so that lines are quick to judge", async () => {
    const rules = await rulesInFiles();
    const slow = kinds.flatMap((kind) => uncovered(kind, rules, plansById()).map((code) => `${kind}: ${code}`));
    expect(slow).toEqual([]);
  });
});
