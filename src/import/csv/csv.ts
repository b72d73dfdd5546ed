import type { Table } from "../../export/tables/table.js";
import { tables } from "../../export/tables/tables.js";
import { BadRow } from "../shared/cells.js";
import type { DatasetImport, ImportFile } from "../shared/importer.js";
import { type ImportIssue, importIssue } from "../shared/issue.js";
import { type TableRow, tableReader } from "../shared/table-reader.js";
import { textReader } from "../shared/text-reader.js";
import { datasetOfTables } from "../tables/dataset-of-tables.js";
import { holdsData, type ReadRow, tablesToRead } from "../tables/read-table.js";
import { csvCellValue } from "./csv-cell-value.js";

/**
 * The dataset in the tables that `toCsv` writes, as they are or after a spreadsheet has changed and saved them: with another
 * separator, a byte order mark, rows and columns in another order, days and numbers in its own form. What cannot be read for
 * certain is refused, with file, row and column. The files are told by their names; `claims_wide.csv` and the columns that
 * repeat what others say (`sentence`, `according_to`, `speaker` …) are not read.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { toCsv } from "attributed-events/export";
 * import { fromCsv } from "attributed-events/import";
 * const files = Object.entries(toCsv(dataset).files).map(([name, content]) => ({ name, content }));
 * fromCsv(files).dataset.claims.length === dataset.claims.length; // true
 * ```
 */
export function fromCsv(files: readonly ImportFile[]): DatasetImport {
  const issues: ImportIssue[] = [];
  const fileOf = (table: Table) => files.find(({ name }) => baseOf(name) === `${table.name}.csv`);
  const { found, missing } = tablesToRead(tables, (table) => fileOf(table) !== undefined);
  for (const { name } of missing) issues.push(importIssue("missing-file", { file: `${name}.csv` }, {}));
  const read = found.map((table) => {
    const file = fileOf(table);
    return [table.name, file === undefined ? [] : rowsOf(table, file, issues)] as const;
  });
  return datasetOfTables(new Map(read), issues);
}

const baseOf = (name: string) => name.replace(/^.*[\\/]/, "");

function rowsOf(table: Table, { name, content }: ImportFile, issues: ImportIssue[]): readonly ReadRow[] {
  const [text, known] = [textReader(), table.columns.map((column) => column.name)];
  const columns = { format: `${table.name}.csv`, known, required: known.filter((column) => holdsData(table, column)) };
  const reader = tableReader(name, columns, (issue) => void issues.push(issue));
  const decoded = typeof content === "string" ? content.replace(/^\u{feff}/u, "") : text.push(content);
  if (typeof decoded !== "string") {
    issues.push(importIssue("not-text", { file: name }, { found: decoded.notText }));
    return [];
  }
  return [...reader.push(decoded), ...reader.end()].flatMap((row) => readRow(table, row, issues));
}

/** A row in which every cell can be read; nothing, where one cannot. */
function readRow(table: Table, row: TableRow, issues: ImportIssue[]): readonly ReadRow[] {
  const values = new Map<string, ReturnType<ReadRow["value"]>>();
  const before = issues.length;
  for (const column of table.columns.filter(({ name }) => holdsData(table, name))) {
    try {
      values.set(column.name, csvCellValue(row, column));
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      issues.push(error.issue);
    }
  }
  return issues.length > before ? [] : [{ place: row.place, value: (column) => values.get(column) }];
}
