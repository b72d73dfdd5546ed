import { fromCsvText } from "../../export/tables/csv-cell.js";
import type { Column } from "../../export/tables/table.js";
import { nearest } from "../../text/nearest.js";
import { BadRow, countIn, dayIn, formulaIn } from "../shared/cells.js";
import { importIssue } from "../shared/issue.js";
import type { TableRow } from "../shared/table-reader.js";
import type { CellValue } from "../tables/read-table.js";

/** How spreadsheets of several languages write true and false. */
const truths = new Map<string, boolean>([
  ...["true", "1", "wahr", "vrai", "vero", "verdadero", "waar", "doğru"].map((word) => [word, true] as const),
  ...["false", "0", "falsch", "faux", "falso", "onwaar", "yanlış"].map((word) => [word, false] as const),
]);

/** The value of a cell of the CSV export, also where a spreadsheet has written it its own way. */
export function csvCellValue(row: TableRow, column: Column): CellValue {
  const { name, type, required, values } = column;
  const cell = row.cell(name);
  if (cell === "") {
    if (required) throw new BadRow(importIssue("empty-cell", { ...row.place, column: name }, {}));
    return undefined;
  }
  if (type === "date") return dayIn(row, name);
  if (type === "integer") return countIn(row, name);
  if (type === "number") return numberIn(row, name);
  if (type === "boolean") return truthIn(row, name);
  const text = textOf(row, name);
  if (values === undefined || values.includes(text)) return text;
  const near = nearest(text, values);
  const wanted = near === undefined ? `the values of ${name}` : `the values of ${name}; nearest is "${near}"`;
  throw new BadRow(importIssue("not-a-code", { ...row.place, column: name }, { found: text, wanted }));
}

function textOf(row: TableRow, column: string): string {
  const cell = row.cell(column);
  const place = { ...row.place, column };
  if (formulaIn(cell)) throw new BadRow(importIssue("formula", place, { found: cell }));
  if (cell.startsWith('"') && (cell.length < 2 || !cell.endsWith('"')))
    throw new BadRow(importIssue("half-marked", place, { found: cell }));
  return fromCsvText(cell);
}

function numberIn(row: TableRow, column: string): number {
  const found = row.cell(column).trim();
  if (/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(found)) return Number(found);
  const wanted = "a number with a point, such as 40.4";
  throw new BadRow(importIssue("not-a-number", { ...row.place, column }, { found, wanted }));
}

function truthIn(row: TableRow, column: string): boolean {
  const found = row.cell(column).trim();
  const truth = truths.get(found.toLowerCase());
  if (truth !== undefined) return truth;
  throw new BadRow(importIssue("not-a-code", { ...row.place, column }, { found, wanted: "TRUE and FALSE" }));
}
