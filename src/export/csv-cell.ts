import { escapeCharacters, outsideXml, unescapeCharacters } from "./character-escape.js";
import type { Cell } from "./tables/table.js";

/** What a spreadsheet may take for a formula, also after spaces and in full width; and the apostrophe itself. */
const risky = /^\s*['=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]|^[\t\r\n]/u;

/** What R or pandas read as a missing value where no option tells them otherwise, quoted or not. */
const missing: ReadonlySet<string> = new Set(
  "NA N/A NULL NaN None n/a nan null <NA> #N/A #NA -NaN -nan 1.#IND 1.#QNAN -1.#IND -1.#QNAN"
    .split(" ")
    .concat("#N/A N/A"),
);

/**
 * Text as it stands in a cell: after an apostrophe where a spreadsheet could take it for a formula or R or pandas for a
 * missing value, or where it begins with an apostrophe itself. Whoever takes one leading apostrophe away has the text.
 */
export function toCsvText(text: string): string {
  const escaped = escapeCharacters(text, outsideXml);
  return risky.test(escaped) || missing.has(escaped) ? `'${escaped}` : escaped;
}

/** The text that `toCsvText` was given. */
export const fromCsvText = (cell: string): string => unescapeCharacters(cell.replace(/^'/, ""));

/** A cell by RFC 4180: in double quotes, those inside it doubled, where it has a separator, a quote or a line break. */
function csvCell(cell: Cell, isText: boolean): string {
  if (cell === null) return "";
  const text = isText ? toCsvText(String(cell)) : plainText(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `TRUE` and `FALSE` in capitals: R knows no other way to write them. */
const plainText = (cell: string | number | boolean) =>
  typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);

/** A line by RFC 4180, with its line break. `areTexts` says which cells are text rather than numbers, dates, true, false. */
export const csvLine = (cells: readonly Cell[], areTexts: readonly boolean[]): string =>
  `${cells.map((cell, index) => csvCell(cell, areTexts[index] ?? true)).join(",")}\r\n`;
