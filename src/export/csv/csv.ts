import type { Dataset } from "../../generated/types.js";
import { attributedPart } from "../shared/attributed.js";
import { type ExportedPart, exportedPart } from "../shared/exported-part.js";
import type { ExportOptions, FolderExport } from "../shared/exporter.js";
import { csvHeader, csvLine } from "../tables/csv-cell.js";
import { dataPackage } from "../tables/data-package.js";
import type { Table } from "../tables/table.js";
import { tablesOf } from "../tables/tables.js";

/**
 * The dataset as tidy tables for R, pandas, DuckDB and spreadsheets; nothing is lost. The files: `claims_wide.csv`, one
 * sheet for reading with who says so in every row; a table for each kind of record and for each list in one; and
 * `datapackage.json`, a Frictionless Data Package that gives every column's type, meaning and key.
 *
 * RFC 4180 in UTF-8: a header, commas, CRLF, all text in quotes, an empty cell where nothing is known. A text that a
 * spreadsheet or a reader that guesses could take for a formula, a number, a date or a missing value stands between
 * quotation marks that belong to the cell, and so does one that begins with such a mark: where a cell begins with one,
 * take its first and last character away.
 *
 * @throws TypeError for a claim without attribution or an event without a claim.
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { toCsv } from "attributed-events/export";
 * toCsv(dataset).files["events.csv"];
 * ```
 */
export function toCsv(dataset: Dataset, options?: ExportOptions): FolderExport<string> {
  const part = attributedPart(dataset, options);
  const context = exportedPart(part, dataset);
  const files = Object.fromEntries(tablesOf(part).map((table) => [`${table.name}.csv`, csvText(table, context)]));
  return { files: { ...files, "datapackage.json": dataPackage(part) }, lost: [] };
}

function csvText({ columns, rows }: Table, context: ExportedPart): string {
  const types = columns.map(({ type }) => type);
  const names = columns.map(({ name }) => name);
  return [csvHeader(names), ...rows(context).map((row) => csvLine(row, types))].join("");
}
