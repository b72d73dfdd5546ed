import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toParquet } from "../../../src/export/parquet/parquet.js";
import { escapeCharacters, outsideUtf8 } from "../../../src/export/shared/character-escape.js";
import type { Cell, Column } from "../../../src/export/tables/table.js";
import { tablesOf } from "../../../src/export/tables/tables.js";
import { dataset } from "../../../src/index.js";
import { type ArrowCell, readByArrow } from "../arrow.js";
import type { Duck } from "../duckdb.js";
import { emptyHarbour, harbour } from "../harbour.js";
import { hostileHarbour } from "../hostile.js";
import { keyViolations } from "../keys.js";
import { oddHarbour } from "../odd-texts.js";
import { asTyped, cellsOf, openTables, tellingTables, whoSaysIn, withTables } from "../read-tables.js";
import { whoSays } from "../who-says.js";

const { files, lost } = toParquet(harbour);

const datasets = [
  ["the fixture", harbour],
  ["hostile text", hostileHarbour()],
  ["odd text", oddHarbour()],
  ["the packaged dataset", dataset],
  ["an empty dataset", emptyHarbour],
] as const;

/** A cell with the type that Parquet gives it. */
function typed(cell: Cell, type: string) {
  if (cell === null) return null;
  if (type === "integer") return BigInt(cell);
  if (type === "date") return new Date(`${cell}T00:00:00Z`);
  return typeof cell === "string" ? escapeCharacters(cell, outsideUtf8) : cell;
}

/** The same as Arrow gives it, which has dates as milliseconds. */
function arrowCell(cell: Cell, type: string): ArrowCell {
  const value = typed(cell, type);
  return value instanceof Date ? value.getTime() : value;
}

const duckTypes: Readonly<Record<Column["type"], string>> = {
  string: "VARCHAR",
  date: "DATE",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};

const bufferOf = (of: typeof files, name: string) => new Uint8Array(of[`${name}.parquet`] ?? []).buffer;

let duck: Duck;
beforeAll(async () => {
  duck = await openTables(files, asTyped);
});
afterAll(() => duck.close());

describe("toParquet", () => {
  test("writes the same bytes for the same dataset", () => {
    expect(toParquet(structuredClone(harbour))).toEqual({ files, lost });
  });

  test("matches its golden file, as DuckDB reads it", async () => {
    const lines = [];
    for (const { name } of tablesOf(harbour)) {
      const columns = (await duck.rows(`describe ${name}`)).map(([column, type]) => `${column} ${type}`);
      const cells = (await duck.rows(`select row::varchar from ${name} row`)).flat();
      lines.push(`# ${name}(${columns.join(", ")})`, ...cells);
    }
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../../fixtures/export/parquet/harbour.txt");
  });

  test("loses nothing", () => {
    expect(lost).toEqual([]);
  });

  test.each(datasets)("is read back by DuckDB cell by cell: %s", async (_, of) => {
    await withTables(toParquet(of).files, asTyped, async ({ rows }) => {
      for (const table of tablesOf(of)) {
        expect(await rows(`from ${table.name}`), table.name).toEqual(cellsOf(table, of, typed));
      }
    });
  });

  test.each(datasets)("is read back by hyparquet cell by cell: %s", async (_, of) => {
    const written = toParquet(of).files;
    for (const table of tablesOf(of)) {
      const rows = await parquetReadObjects({ file: bufferOf(written, table.name) });
      const cells = rows.map((row) => table.columns.map(({ name }) => row[name] ?? null));
      expect(cells, table.name).toEqual(cellsOf(table, of, typed));
    }
  });

  test.each(datasets)("is read back by Arrow for Rust cell by cell: %s", (_, of) => {
    const written = toParquet(of).files;
    for (const table of tablesOf(of)) {
      const { columns, rows } = readByArrow(new Uint8Array(written[`${table.name}.parquet`] ?? []));
      expect(columns).toEqual(table.columns.map(({ name }) => name));
      expect(rows, table.name).toEqual(cellsOf(table, of, arrowCell));
    }
  });

  test("gives every column its type", async () => {
    for (const { name, columns } of tablesOf(harbour)) {
      const types = (await duck.rows(`describe ${name}`)).map(([column, type]) => [column, type]);
      expect(types).toEqual(columns.map((column) => [column.name, duckTypes[column.type]]));
    }
  });

  test("says in its metadata what it is", () => {
    for (const { name, description } of tablesOf(harbour)) {
      const { key_value_metadata = [] } = parquetMetadata(bufferOf(files, name));
      const said = Object.fromEntries(key_value_metadata.map(({ key, value }) => [key, value]));
      expect(JSON.parse(said["attributed-events"] ?? "")).toMatchObject({
        dataset: harbour.name,
        license: harbour.license,
      });
      expect(said.description).toBe(description);
    }
  });

  test("holds its keys in SQL", async () => {
    const described = tablesOf(harbour).map(({ name }) => {
      const { key_value_metadata = [] } = parquetMetadata(bufferOf(files, name));
      const schema = key_value_metadata.find(({ key }) => key === "table-schema")?.value;
      return { name, schema: JSON.parse(schema ?? "") };
    });
    expect(await keyViolations(duck, described)).toEqual([]);
  });

  test("refuses a claim without attribution", () => {
    const silent = { ...harbour, claims: harbour.claims.map((claim) => ({ ...claim, attribution: [] })) };
    expect(() => toParquet(silent)).toThrow(TypeError);
  });
});

describe("attribution in the Parquet", () => {
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

  test("is empty in no row that tells what somebody did, is said to be or is counted as", async () => {
    for (const name of tellingTables) {
      expect(await duck.rows(`from ${name} where coalesce(according_to, '') = ''`), name).toEqual([]);
    }
  });
});
