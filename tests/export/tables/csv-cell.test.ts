import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../../src/export/csv/csv.js";
import { fromCsvText, toCsvText } from "../../../src/export/tables/csv-cell.js";
import { cases } from "../../cases.js";
import { formulas, formulasInside, missingWords, numberLike, oddHarbour, oddTexts } from "../odd-texts.js";
import { asText, withTables } from "../read-tables.js";

describe("the cells of toCsv", () => {
  test.each([...formulas, ...missingWords, ...numberLike, ""])(
    "stand between quotation marks where they may be misread: %j",
    (text) => {
      expect(toCsvText(text)).toMatch(/^".*"$/s);
    },
  );

  test.each(formulasInside)("begin no formula where a spreadsheet splits at something else than commas: %j", (text) => {
    for (const part of toCsvText(text).split(/[;|\t\r\n]/)) expect(part).not.toMatch(/^[\s"]*[=+\-@＝]/);
  });

  test("leave ordinary text as it is", () => {
    for (const text of [
      "a = b",
      "o'clock",
      "NATO",
      "nano",
      "e-mail",
      "_x",
      "Q42",
      "actor:g20",
      "; a - b",
      "the 12 of March, or the 13",
    ])
      expect(toCsvText(text)).toBe(text);
  });

  test("give back every text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...oddTexts), fc.string()), (text) => {
        expect(fromCsvText(toCsvText(text))).toBe(text);
      }),
      { numRuns: cases(1000, 30) },
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
