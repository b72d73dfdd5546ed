import { describe, expect, test } from "vitest";
import { validateDataset } from "../../src/validate.js";
import { harbour } from "./harbour.js";

describe("the invented dataset that the queries are tested on", () => {
  test("is valid, without a warning", () => {
    expect(validateDataset(harbour)).toMatchObject({ ok: true, warnings: [] });
  });
});
