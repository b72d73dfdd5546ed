import { escapeCharacters, escapeOf, outsideXml, unescapeCharacters } from "../shared/character-escape.js";
import { mayBeMisread } from "./csv-misread.js";
import type { Cell, Column } from "./table.js";

/** A gap, and what begins a formula behind it, if that is there. Every gap is found whole, so that none is read twice. */
const gap = /([;|\s"]+)([=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]?)/gu;

/** Where a spreadsheet may split cells or rows, other than at a comma. */
const split = /[;|\t\r\n]/;

/**
 * Text as it stands in a cell. What begins a formula stands as `_xHHHH_` after a semicolon, a bar, a tab or a line break,
 * because a spreadsheet that splits there would run it. The whole stands between quotation marks where some reader could
 * take it for something else than text, or where it begins with a quotation mark itself.
 *
 * Quotation marks, not an apostrophe: where a column has nothing but `'12`, DuckDB takes `'` for the escape character.
 */
export function toCsvText(text: string): string {
  const escaped = withoutFormulasInside(escapeCharacters(text, outsideXml));
  return mayBeMisread(escaped) ? `"${escaped}"` : escaped;
}

const withoutFormulasInside = (text: string) =>
  text.replace(gap, (whole, before: string, start: string) =>
    start !== "" && split.test(before) ? before + escapeOf(start) : whole,
  );

/** The text that `toCsvText` was given. */
export const fromCsvText = (cell: string): string =>
  unescapeCharacters(cell.startsWith('"') ? cell.slice(1, -1) : cell);

/** The first line: names as they are, for no reader guesses what they mean. */
export const csvHeader = (names: readonly string[]): string => `${names.map(quoted).join(",")}\r\n`;

/** A line by RFC 4180, with its line break: all text in double quotes and nothing else, a cell without a value empty. */
export const csvLine = (cells: readonly Cell[], types: readonly Column["type"][]): string =>
  `${cells.map((cell, index) => csvCell(cell, types[index])).join(",")}\r\n`;

function csvCell(cell: Cell, type: Column["type"] = "string"): string {
  if (cell === null) return "";
  if (type === "string") return quoted(toCsvText(String(cell)));
  if (type === "number") return Number.isInteger(cell) ? `${cell}.0` : String(cell); // No column seems whole for a while.
  return type === "boolean" ? String(cell).toUpperCase() : String(cell); // R knows no other way to write TRUE.
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
