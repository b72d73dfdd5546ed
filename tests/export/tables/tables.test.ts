import { describe, expect, test } from "vitest";
import { exportedPart } from "../../../src/export/shared/exported-part.js";
import type { Exporter } from "../../../src/export/shared/exporter.js";
import { tables } from "../../../src/export/tables/tables.js";
import { disagreements } from "../accounting.js";
import { harbour } from "../harbour.js";

/** The cells of all tables and nothing else. */
const cells: Exporter = (dataset) => ({
  output: JSON.stringify(tables.map(({ rows }) => rows(exportedPart(dataset, dataset)))),
  lost: [],
});

describe("the tables", () => {
  test("carry every value of the dataset", () => {
    expect(disagreements(cells, harbour, {})).toEqual([]);
  }, 30_000);

  test("are none of them empty for the fixture, which has every field", () => {
    for (const { name, rows } of tables) expect(rows(exportedPart(harbour, harbour)), name).not.toEqual([]);
  });

  test("refer to columns that are there", () => {
    for (const { name, primaryKey, columns } of tables) {
      const names = columns.map((column) => column.name);
      expect(names, name).toEqual(expect.arrayContaining([...primaryKey]));
      expect(new Set(names).size, name).toBe(names.length);
    }
  });

  test("have a meaning for every column", () => {
    for (const { description, name } of tables.flatMap(({ columns }) => columns))
      expect(description, name).toMatch(/\w/);
  });
});
