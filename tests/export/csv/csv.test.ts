import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toCsv } from "../../../src/export/csv/csv.js";
import { fromCsvText } from "../../../src/export/tables/csv-cell.js";
import type { Cell, Table } from "../../../src/export/tables/table.js";
import { tablesOf } from "../../../src/export/tables/tables.js";
import { dataset } from "../../../src/index.js";
import { describeClaim } from "../../../src/query/describe/describe-claim.js";
import type { Duck } from "../duckdb.js";
import { emptyHarbour, harbour } from "../harbour.js";
import { hostileHarbour } from "../hostile.js";
import { type Described, keyViolations } from "../keys.js";
import { asText, cellsOf, openTables, tellingTables, whoSaysIn, withTables } from "../read-tables.js";
import { whoSays } from "../who-says.js";

const { files, lost } = toCsv(harbour);

const tablesIn = (of: typeof files): Described[] => JSON.parse(of["datapackage.json"] ?? "").resources;

/** A cell as the CSV says it, its escapes undone. */
function textOf(cell: Cell, type: string): string | null {
  if (cell === null) return null;
  if (type === "number") return Number.isInteger(cell) ? `${cell}.0` : String(cell);
  return type === "boolean" ? String(cell).toUpperCase() : String(cell);
}

async function readBack({ rows }: Duck, { name, columns }: Table) {
  const found = await rows(`from ${name}`);
  return found.map((row) =>
    row.map((cell, index) => (columns[index]?.type === "string" && cell !== null ? fromCsvText(String(cell)) : cell)),
  );
}

let duck: Duck;
beforeAll(async () => {
  duck = await openTables(files, asText);
});
afterAll(() => duck.close());

describe("toCsv", () => {
  test("writes the same bytes for the same dataset", () => {
    expect(toCsv(structuredClone(harbour))).toEqual({ files, lost });
  });

  test.each(Object.keys(files))("matches its golden file %s", async (name) => {
    await expect(files[name]).toMatchFileSnapshot(`../../fixtures/export/csv/${name}`);
  });

  test("loses nothing", () => {
    expect(lost).toEqual([]);
  });

  test("ends every line as RFC 4180 says, and none in another way", () => {
    for (const [name, text] of Object.entries(files)) {
      if (name.endsWith(".csv")) expect(text.replaceAll("\r\n", ""), name).not.toMatch(/[\r\n]/);
    }
  });

  test.each([
    ["the fixture", harbour],
    ["hostile text", hostileHarbour()],
    ["the packaged dataset", dataset],
    ["an empty dataset", emptyHarbour],
  ])("is read back by DuckDB cell by cell: %s", async (_, of) => {
    await withTables(toCsv(of).files, asText, async (duck) => {
      for (const table of tablesOf(of))
        expect(await readBack(duck, table), table.name).toEqual(cellsOf(table, of, textOf));
    });
  });

  test("refuses a claim without attribution", () => {
    const silent = { ...harbour, claims: harbour.claims.map((claim) => ({ ...claim, attribution: [] })) };
    expect(() => toCsv(silent)).toThrow(TypeError);
  });
});

describe("the keys of toCsv", () => {
  test.each([
    ["the fixture", harbour],
    ["the packaged dataset", dataset],
  ])("hold in SQL: %s", async (_, of) => {
    const written = toCsv(of).files;
    expect(await withTables(written, asText, (duck) => keyViolations(duck, tablesIn(written)))).toEqual([]);
  });

  test("fail in SQL once a row that others name is gone", async () => {
    const violations = await duck.undoing(async () => {
      await duck.rows("delete from actors where id = (select actor_id from participants limit 1)");
      return keyViolations(duck, tablesIn(files));
    });
    expect(violations).toContain("participants.actor_id: dangling");
    expect(violations).toContain("names.actor_id: dangling");
  });
});

describe("attribution in the CSV", () => {
  const sentences = harbour.claims.map((claim) => describeClaim(harbour, claim));

  test("can be read back, speaker by speaker", async () => {
    expect(await whoSaysIn(duck)).toEqual(whoSays(harbour));
  });

  test("is missed when it is stripped", async () => {
    const found = await duck.undoing(async () => {
      await duck.rows("update attribution_steps set actor_id = null");
      return whoSaysIn(duck);
    });
    expect(found).not.toEqual(whoSays(harbour));
  });

  test("stands in every row that tells what somebody did, is said to be or is counted as", async () => {
    const cells = await Promise.all(tellingTables.map((name) => duck.rows(`select according_to from ${name}`)));
    for (const [cell] of cells.flat()) {
      expect(sentences.some((sentence) => String(cell).includes(sentence))).toBe(true);
    }
  });

  test("stands beside every statement", async () => {
    const query = "select statement, sentence from claims_wide union all select statement, sentence from claims";
    const rows = await duck.rows(query);
    expect(rows).toHaveLength(2 * harbour.claims.length);
    for (const [statement, sentence] of rows) {
      expect(sentences).toContain(sentence);
      expect(sentence).toContain(statement);
    }
  });
});
