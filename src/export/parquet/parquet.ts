import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { dayNumber } from "../../calendar/day.js";
import type { Dataset } from "../../generated/types.js";
import { attributedPart } from "../shared/attributed.js";
import { escapeCharacters, outsideUtf8 } from "../shared/character-escape.js";
import { type ExportedPart, exportedPart } from "../shared/exported-part.js";
import type { ExportOptions, FolderExport } from "../shared/exporter.js";
import { tableSchema } from "../tables/data-package.js";
import type { Cell, Column, Table } from "../tables/table.js";
import { tablesOf } from "../tables/tables.js";
import { withTypedRowGroups } from "./parquet-row-groups.js";

/**
 * The tables of the CSV export as Apache Parquet, for DuckDB, Polars, Spark and Arrow; nothing is lost. One file a
 * table, `events.parquet` and so on, with the same columns: text as UTF-8 strings, dates as `DATE`, whole numbers as
 * `INT64`, others as `DOUBLE`; empty cells are null. Text is as it is, without the marks of the CSV. Each file
 * carries what it is in its metadata: the dataset's name, version and licence, and the table's Frictionless schema.
 *
 * @throws TypeError for a claim without attribution or an event without a claim.
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { toParquet } from "attributed-events/export";
 * toParquet(dataset).files["events.parquet"];
 * ```
 */
export function toParquet(dataset: Dataset, options?: ExportOptions): FolderExport<Uint8Array> {
  const part = attributedPart(dataset, options);
  const context = exportedPart(part, dataset);
  const files = tablesOf(part).map((table) => [`${table.name}.parquet`, parquetBytes(table, context)] as const);
  return { files: Object.fromEntries(files), lost: [] };
}

function parquetBytes(table: Table, context: ExportedPart): Uint8Array {
  const { columns } = table;
  const rows = table.rows(context);
  const { id, name, version, license } = context.dataset;
  const buffer = parquetWriteBuffer({
    schema: [{ name: "root", num_children: columns.length }, ...columns.map(element)],
    columnData: columns.map(({ name, type }, index) => ({
      name,
      data: rows.map((row) => parquetValue(row[index] ?? null, type)),
    })),
    kvMetadata: [
      { key: "attributed-events", value: JSON.stringify({ dataset: name, id, version, license }) },
      { key: "description", value: table.description },
      { key: "table-schema", value: JSON.stringify(tableSchema(table)) },
    ],
  });
  const file = new Uint8Array(buffer);
  return rows.length === 0 ? withTypedRowGroups(file) : file;
}

const elementTypes: Readonly<Record<Column["type"], Pick<SchemaElement, "type" | "converted_type">>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  date: { type: "INT32", converted_type: "DATE" },
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

function element({ name, type, required }: Column): SchemaElement {
  return { name, ...elementTypes[type], repetition_type: required ? "REQUIRED" : "OPTIONAL" };
}

function parquetValue(cell: Cell, type: Column["type"]) {
  if (cell === null) return null;
  if (type === "integer") return BigInt(cell);
  if (type === "date") return dayNumber(String(cell)) ?? null;
  return typeof cell === "string" ? escapeCharacters(cell, outsideUtf8) : cell;
}
