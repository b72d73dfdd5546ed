import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/export/csv.js";
import { fromCsvText, toCsvText } from "../../src/export/csv-cell.js";
import { formulas, oddHarbour, oddTexts } from "./odd-texts.js";
import { asText, withTables } from "./read-tables.js";

describe("the cells of toCsv", () => {
  test("never begin with what a spreadsheet takes for a formula", () => {
    for (const text of formulas) expect(toCsvText(text), text).toMatch(/^'/);
  });

  test("leave ordinary text as it is", () => {
    for (const text of ["a = b", "o'clock", "NATO", "nano", "e-mail", "_x", "100", "(1)"])
      expect(toCsvText(text)).toBe(text);
  });

  test("give back every text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...oddTexts), fc.string()), (text) => {
        expect(fromCsvText(toCsvText(text))).toBe(text);
      }),
    );
  });

  test("hold no character that UTF-8 or a reader of lines cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const cell = toCsvText(text);
        expect(new TextDecoder("utf-8", { fatal: true }).decode(new TextEncoder().encode(cell))).toBe(cell);
        expect(cell).not.toContain("\0");
      }),
    );
  });

  test("are read back by DuckDB", async () => {
    const query = "select value from names where type = 'alias' and actor_id = (select id from actors limit 1)";
    const values = await withTables(toCsv(oddHarbour()).files, asText, ({ rows }) => rows(query));
    expect(values.map(([value]) => fromCsvText(String(value))).slice(-oddTexts.length)).toEqual(oddTexts);
  });
});
