import { type ImportIssue, importIssue } from "./issue.js";
import type { TableReader, TableRow } from "./table-reader.js";

/** Finds the list of rows in a document; `undefined` where it has none. */
export type ListIn = (value: unknown) => readonly unknown[] | undefined;

/** A reader of one document whose list of objects are rows: the JSON that a server gives in place of a table. Rows count from 1. */
export function jsonReader(file: string, listIn: ListIn, report: (issue: ImportIssue) => void): TableReader {
  let text = "";
  function* end(): Iterable<TableRow> {
    const list = listIn(parsed(text));
    if (list === undefined) report(importIssue("not-text", { file }, { found: "broken-json" }));
    for (const [at, item] of (list ?? []).entries()) {
      const place = { file, row: at + 1, line: at + 1 };
      const cells = cellsOf(item);
      yield { place, cell: (column) => cells.get(column) ?? "", has: (column) => cells.has(column) };
    }
  }
  return {
    push: (piece) => {
      text += piece;
      return [];
    },
    end,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const cellsOf = (item: unknown): ReadonlyMap<string, string> =>
  new Map(
    typeof item !== "object" || item === null
      ? []
      : Object.entries(item).map(([column, value]) => [column, isCell(value) ? String(value) : ""]),
  );

const isCell = (value: unknown) => typeof value === "string" || typeof value === "number";
