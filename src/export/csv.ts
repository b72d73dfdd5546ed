import type { Dataset } from "../generated/types.js";
import { attributedPart } from "./attributed.js";
import { csvLine } from "./csv-cell.js";
import { dataPackage } from "./data-package.js";
import type { ExportOptions, FolderExport } from "./exporter.js";
import type { Table } from "./tables/table.js";
import { tables } from "./tables.js";
import { type Told, told } from "./told.js";

/**
 * The dataset as tidy tables for R, pandas, DuckDB and spreadsheets; nothing is lost. The files: `claims_wide.csv`, one
 * sheet for reading with who says so in every row; a table for each kind of record and for each list in one; and
 * `datapackage.json`, a Frictionless Data Package that gives every column's type, meaning and key.
 *
 * RFC 4180 in UTF-8: a header, commas, CRLF, an empty cell where nothing is known. A text that a spreadsheet could take
 * for a formula, or R or pandas for a missing value, stands after an apostrophe, and so does one that begins with an
 * apostrophe: take one leading apostrophe away to have it back.
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
  const context = told(part, dataset);
  const files = Object.fromEntries(tables.map((table) => [`${table.name}.csv`, csvText(table, context)]));
  return { files: { ...files, "datapackage.json": dataPackage(part) }, lost: [] };
}

function csvText({ columns, rows }: Table, context: Told): string {
  const areTexts = columns.map(({ type }) => type === "string");
  const header = csvLine(
    columns.map(({ name }) => name),
    areTexts,
  );
  return (
    header +
    rows(context)
      .map((row) => csvLine(row, areTexts))
      .join("")
  );
}
