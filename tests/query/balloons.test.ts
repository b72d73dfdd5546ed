import { describe, expect, test } from "vitest";
import { validateDataset } from "../../src/validate.js";
import { balloons } from "./balloons.js";

describe("the invented dataset that the queries are tested on", () => {
  test("is valid, without a warning", () => {
    expect(validateDataset(balloons)).toMatchObject({ ok: true, warnings: [] });
  });
});
