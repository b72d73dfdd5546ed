import { parquetReadObjects } from "hyparquet";
import { isoDate } from "../../calendar/day.js";
import { unescapeCharacters } from "../../export/shared/character-escape.js";
import type { Column, Table } from "../../export/tables/table.js";
import { tables } from "../../export/tables/tables.js";
import type { DatasetImport, ImportFile } from "../shared/importer.js";
import { type ImportIssue, importIssue } from "../shared/issue.js";
import { datasetOfTables } from "../tables/dataset-of-tables.js";
import { type CellValue, holdsData, type ReadRow, tablesToRead } from "../tables/read-table.js";

/**
 * The dataset in the tables that `toParquet` writes, as they are or after a program has changed and written them anew. The
 * files are told by their names; `claims_wide.parquet` and the columns that repeat what others say are not read.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { toParquet } from "attributed-events/export";
 * import { fromParquet } from "attributed-events/import";
 * const files = Object.entries(toParquet(dataset).files).map(([name, content]) => ({ name, content }));
 * (await fromParquet(files)).dataset.claims.length === dataset.claims.length; // true
 * ```
 */
export async function fromParquet(files: readonly ImportFile[]): Promise<DatasetImport> {
  const issues: ImportIssue[] = [];
  const fileOf = (table: Table) => files.find(({ name }) => name.replace(/^.*[\\/]/, "") === `${table.name}.parquet`);
  const { found, missing } = tablesToRead(tables, (table) => fileOf(table) !== undefined);
  for (const { name } of missing) issues.push(importIssue("missing-file", { file: `${name}.parquet` }, {}));
  const read = new Map<string, readonly ReadRow[]>();
  for (const table of found) {
    const file = fileOf(table);
    if (file !== undefined) read.set(table.name, await rowsOf(table, file, issues));
  }
  return datasetOfTables(read, issues);
}

async function rowsOf(table: Table, { name, content }: ImportFile, issues: ImportIssue[]): Promise<readonly ReadRow[]> {
  const rows = typeof content === "string" ? undefined : await objectsIn(content);
  if (rows === undefined) {
    issues.push(importIssue("not-parquet", { file: name }, {}));
    return [];
  }
  const [first] = rows;
  for (const { name: column } of table.columns)
    if (first !== undefined && holdsData(table, column) && !(column in first))
      issues.push(importIssue("missing-column", { file: name, row: 1, column }, {}));
  const types = new Map(table.columns.map((column) => [column.name, column.type]));
  return rows.map((row, at) => ({
    place: { file: name, row: at + 2 },
    value: (column) => cellValue(row[column], types.get(column) ?? "string"),
  }));
}

async function objectsIn(content: Uint8Array): Promise<readonly Record<string, unknown>[] | undefined> {
  const file = new Uint8Array(content).buffer; // A copy, for a view may lie inside a larger buffer.
  try {
    return await parquetReadObjects({ file });
  } catch {
    return undefined;
  }
}

/** Rows are counted as in the CSV, where the first is the header. What a program leaves for nothing is nothing. */
function cellValue(cell: unknown, type: Column["type"]): CellValue {
  if (cell === null || cell === undefined) return undefined;
  if (cell instanceof Date) return isoDate(Math.floor(cell.getTime() / 86_400_000));
  if (typeof cell === "bigint") return Number(cell);
  if (typeof cell === "number" && Number.isNaN(cell)) return undefined; // How pandas writes a number that is not known.
  if (typeof cell === "string") return type === "string" ? unescapeCharacters(cell) : cell;
  return typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell);
}
