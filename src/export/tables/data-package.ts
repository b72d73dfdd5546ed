import type { Dataset } from "../../generated/types.js";
import { spdxIdentifier } from "../shared/spdx.js";
import type { Column, Table } from "./table.js";
import { tablesOf } from "./tables.js";

const description =
  "What documents say happened, and on whose word: nothing here is established by this dataset, and whoever is accused " +
  "in it is accused. Text that a program could take for a formula, a number, a date, true or false or a missing value, or " +
  "that begins with a quotation mark, stands between quotation marks, which are part of the cell: where a cell begins " +
  "with one, take the first and the last character away to have the text. A character that XML 1.0 does not allow, and one that would begin a formula after a semicolon, a bar, a tab or a line " +
  "break, stands as _xHHHH_, its UTF-16 code in hexadecimal. An empty cell is unknown or does not apply, never zero.";

/** How the CSV is written, as a Table Dialect. */
const dialect = {
  header: true,
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
};

/** The descriptor of the CSV tables: a Data Package 2.0 with a Table Schema for each. */
export function dataPackage(dataset: Dataset): string {
  const { id, name, version, license, sources } = dataset;
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: slug(name),
    ...(id === undefined ? {} : { id }),
    title: name,
    version,
    description,
    ...(isLicenseName(license) ? { licenses: [{ name: license }] } : {}),
    ...(sources.length > 0
      ? { sources: sources.map(({ id, title, url }) => ({ title: title ?? id, ...(url ? { path: url } : {}) })) }
      : {}),
    resources: tablesOf(dataset).map(resource),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** Data Package wants a name that can stand in an address. */
const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "dataset";

/** Data Package wants the name of a licence, without a plus; any other stands in the table `dataset` all the same. */
const isLicenseName = (license: string) => spdxIdentifier(license) !== undefined && !license.endsWith("+");

function resource(table: Table) {
  return {
    name: table.name,
    path: `${table.name}.csv`,
    type: "table",
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect,
    schema: { missingValues: [""], ...tableSchema(table) },
  };
}

/** What Frictionless's Table Schema says of a table: fields, keys, foreign keys. */
export function tableSchema({ name, primaryKey, columns }: Table) {
  const foreignKeys = columns.flatMap((column) => foreignKey(name, column));
  const keys = foreignKeys.length > 0 ? { primaryKey, foreignKeys } : { primaryKey };
  return { fields: columns.map(tableField), ...keys };
}

function tableField({ name, type, description, required, values }: Column) {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  return { name, type, description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) };
}

/** A reference to the same table names no resource. */
function foreignKey(table: string, { name, references }: Column) {
  if (references === undefined) return [];
  return [{ fields: [name], reference: { ...(references === table ? {} : { resource: references }), fields: ["id"] } }];
}
