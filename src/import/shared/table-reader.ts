import { nearest } from "../../text/nearest.js";
import { type BrokenRow, type CsvReader, type CsvRow, csvReader, LONGEST_ROW } from "./csv-rows.js";
import { type ImportIssue, type ImportPlace, importIssue } from "./issue.js";
import { type NotText, notATable } from "./text-reader.js";

/** What a table of a format has in its header. */
export interface TableColumns {
  /** What the format is called, for the person who gave another file. */
  readonly format: string;
  /** Every column that is read, and those of the format that are known and not. */
  readonly known: readonly string[];
  /** Those without which no row says anything. */
  readonly required: readonly string[];
  /** Other names that a column goes by in other versions of the format. */
  readonly otherNames?: Readonly<Record<string, string>>;
}

/** A row by the names of its columns. */
export interface TableRow {
  readonly place: ImportPlace & { readonly row: number; readonly line: number };
  /** The cell of a column; empty where the file has none. */
  readonly cell: (column: string) => string;
  readonly has: (column: string) => boolean;
}

/** Rows of one table, from text in pieces. What is wrong with the header or a row is reported, and the row left out. */
export interface TableReader {
  readonly push: (text: string) => Iterable<TableRow>;
  readonly end: () => Iterable<TableRow>;
}

/** So much is looked at before it is clear what separates the columns. */
const HEADER = 2 ** 16;

/** A reader of one file with a header. Columns may stand in any order, and be separated by commas, semicolons, tabs or bars. */
export function tableReader(file: string, columns: TableColumns, report: (issue: ImportIssue) => void): TableReader {
  let start = "";
  let rows: CsvReader | undefined;
  let index: ReadonlyMap<string, number> | undefined;
  let [width, isRefused] = [0, false];

  const refuse = (issue: ImportIssue) => {
    isRefused = true;
    report(issue);
  };
  function begin(): Iterable<CsvRow | BrokenRow> {
    const foreign: NotText | undefined = start.trim() === "" ? "empty" : notATable(start);
    if (foreign !== undefined) refuse(importIssue("not-text", { file }, { found: foreign }));
    if (isRefused) return [];
    const header = start.slice(0, start.search(/[\r\n]|$/));
    rows = csvReader(separatorOf(header, columns), /\r(?!\n)/.test(start.slice(0, header.length + 2)) ? "\r" : "\n");
    const text = start;
    start = "";
    return rows.push(text);
  }
  function* told(found: Iterable<CsvRow | BrokenRow>): Iterable<TableRow> {
    for (const one of found) {
      if (isRefused) return;
      if (index === undefined) readHeader(one);
      else {
        const row = rowOf(one, index);
        if (row !== undefined) yield row;
      }
    }
  }
  function readHeader(one: CsvRow | BrokenRow): void {
    if ("why" in one) {
      refuse(importIssue("broken-quote", { file, row: one.row, line: one.line }, {}));
      return;
    }
    const names = one.cells.map((name) => name.trim());
    const renamed = names.map((name) => columns.otherNames?.[name] ?? name);
    if (!renamed.some((name) => columns.known.includes(name))) {
      const { format, known } = columns;
      refuse(importIssue("not-the-format", { file, row: 1 }, { format, wanted: known.slice(0, 4) }));
      return;
    }
    for (const issue of headerIssues(file, names, renamed, columns))
      (issue.severity === "error" ? refuse : report)(issue);
    index = new Map(renamed.map((name, at) => [name, at] as const));
    width = names.length;
  }
  function rowOf(one: CsvRow | BrokenRow, at: ReadonlyMap<string, number>): TableRow | undefined {
    const place = { file, row: one.row, line: one.line };
    if ("why" in one) {
      const { why } = one;
      report(why === "broken-quote" ? importIssue(why, place, {}) : importIssue(why, place, { limit: LONGEST_ROW }));
      return undefined;
    }
    const { cells } = one;
    if (cells.every((cell) => cell.trim() === "")) {
      if (cells.length > 1) report(importIssue("empty-row", place, {}));
      return undefined;
    }
    if (cells.length !== width) {
      const extra = cells.slice(width).every((cell) => cell === ""); // A spreadsheet leaves empty cells behind the last.
      if (cells.length < width || !extra) {
        report(importIssue("cell-count", place, { cells: cells.length, columns: width }));
        return undefined;
      }
    }
    return { place, cell: (column) => cells[at.get(column) ?? -1] ?? "", has: (column) => at.has(column) };
  }
  return {
    *push(text) {
      if (isRefused) return;
      if (rows !== undefined) return yield* told(rows.push(text));
      start += text;
      if (start.length >= HEADER) yield* told(begin());
    },
    *end() {
      if (isRefused) return;
      if (rows === undefined) yield* told(begin());
      if (rows !== undefined) yield* told(rows.end());
    },
  };
}

const separators = [",", ";", "\t", "|"] as const;

/** The separator that makes most known columns of the header. */
function separatorOf(header: string, { known, otherNames = {} }: TableColumns): string {
  const names = new Set([...known, ...Object.keys(otherNames)]);
  const hits = (separator: string) =>
    header.split(separator).filter((name) => names.has(name.trim().replace(/^"(.*)"$/, "$1"))).length;
  return separators.reduce((best, one) => (hits(one) > hits(best) ? one : best), separators[0]);
}

function* headerIssues(
  file: string,
  names: readonly string[],
  renamed: readonly string[],
  { known, required }: TableColumns,
): Iterable<ImportIssue> {
  const unknown = renamed.filter((name) => name !== "" && !known.includes(name));
  for (const column of required.filter((name) => !renamed.includes(name)))
    yield importIssue("missing-column", { file, row: 1, column }, nearestOf(column, unknown));
  for (const column of known.filter((name) => renamed.indexOf(name) !== renamed.lastIndexOf(name)))
    yield importIssue("repeated-column", { file, row: 1, column }, {});
  const missing = known.filter((name) => !renamed.includes(name));
  for (const column of names.filter((_, at) => unknown.includes(renamed[at] ?? "")))
    yield importIssue("unknown-column", { file, row: 1, column }, nearestOf(column, missing));
}

function nearestOf(name: string, others: readonly string[]): { readonly nearest?: string } {
  const found = nearest(name, others);
  return found === undefined ? {} : { nearest: found };
}
