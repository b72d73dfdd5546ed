import Papa from "papaparse";

/** A row of cells, and where it is. */
export interface CsvRow {
  /** As a spreadsheet counts: 1 is the first row. */
  readonly row: number;
  /** The line on which it begins, from 1: another number where cells hold line breaks. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A place where no row can be read: what is there goes on after its line. */
export interface BrokenRow {
  readonly row: number;
  readonly line: number;
  readonly why: "broken-quote" | "row-too-long";
}

/** Rows from text in pieces. A row is handed out when it is whole. */
export interface CsvReader {
  readonly push: (text: string) => Iterable<CsvRow | BrokenRow>;
  readonly end: () => Iterable<CsvRow | BrokenRow>;
}

/** How many characters a row may have: as long as a line of NDJSON may be. */
export const LONGEST_ROW = 2 ** 24;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row: number; readonly index: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * A reader for text by RFC 4180 with any separator of one character. Lines may end in LF or CRLF, or all in CR. After a quotation
 * mark that is not closed, reading goes on at the next line, so that one bad row costs no other.
 */
export function csvReader(separator: string, newline: "\n" | "\r" = "\n"): CsvReader {
  const parser = new Papa.Parser({ delimiter: separator, newline });
  let pending = "";
  let [row, line] = [1, 1];

  function* read(isLast: boolean): Iterable<CsvRow | BrokenRow> {
    while (pending !== "") {
      const { data, errors, meta } = parser.parse(pending, 0, !isLast) as Parsed;
      const broken = errors.find((error) => isLast || error.row < data.length);
      for (const cells of broken ? data.slice(0, broken.row) : data) yield next(cells);
      if (broken !== undefined) {
        yield { row, line, why: "broken-quote" };
        skipLine(broken.index);
      } else {
        pending = isLast ? "" : pending.slice(meta.cursor);
        if (pending.length <= LONGEST_ROW) return;
        yield { row, line, why: "row-too-long" };
        skipLine(0);
      }
    }
  }
  /** Goes on behind the line in which that character stands; nothing before it was handed out since the row began there. */
  function skipLine(index: number): void {
    const end = pending.indexOf(newline, index);
    pending = end < 0 ? "" : pending.slice(end + 1);
    row++;
    line++;
  }
  function next(cells: readonly string[]): CsvRow {
    const found = { row, line, cells: newline === "\n" ? withoutReturn(cells) : cells };
    row++;
    line++;
    for (const cell of cells) if (cell.length > 0 && cell.includes(newline)) line += cell.split(newline).length - 1;
    return found;
  }
  return {
    *push(text) {
      pending += text;
      yield* read(false);
    },
    *end() {
      yield* read(true);
    },
  };
}

/** Cells without the carriage return that belongs to the end of the line. */
function withoutReturn(cells: readonly string[]): readonly string[] {
  const last = cells.at(-1);
  return last?.endsWith("\r") ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}
