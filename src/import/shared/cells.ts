import { dayNumber } from "../../calendar/day.js";
import { monthNumber } from "../../calendar/english-calendar.js";
import { type ImportIssue, importIssue } from "./issue.js";
import type { TableRow } from "./table-reader.js";

/** A row that cannot be read, because of what is wrong with it. Caught where the next row is taken. */
export class BadRow extends Error {
  constructor(readonly issue: ImportIssue) {
    super(issue.code);
  }
}

/** What a spreadsheet would compute, and the errors that it leaves where it cannot. */
const formula = /^=\s*[-+(@"A-Za-z0-9]|^[+@][A-Za-z]+\(|^#(?:REF|NAME|VALUE|DIV\/0|N\/A|NUM|NULL)[!?]?$/;

/** Whether a cell is a formula, or what a failed one left. Nearly all cells are done with after one letter. */
export const formulaIn = (text: string): boolean => "=+@#".includes(text.charAt(0)) && formula.test(text);

const longestText = 2000;

/** The text of a cell without the space around it; empty where nothing stands there. */
export function textIn(row: TableRow, column: string, limit = longestText): string {
  const text = row.cell(column).trim();
  if (text === "") return text;
  if (text.length > limit && [...text].length > limit)
    throw new BadRow(importIssue("cell-too-long", { ...row.place, column }, { length: text.length, limit }));
  if (formulaIn(text)) throw new BadRow(importIssue("formula", { ...row.place, column }, { found: text }));
  return text;
}

/** The text of a cell that must not be empty. */
export function requiredText(row: TableRow, column: string, limit?: number): string {
  const text = textIn(row, column, limit);
  if (text === "") throw new BadRow(importIssue("empty-cell", { ...row.place, column }, {}));
  return text;
}

/** A count of people: a whole number, or `undefined` where the cell is empty. A spreadsheet may have made `12.0` or `1,200` of it. */
export function countIn(row: TableRow, column: string): number | undefined {
  const text = textIn(row, column);
  if (text === "") return undefined;
  if (/^\d{1,10}$/.test(text)) return Number(text);
  const digits =
    /^(\d{1,10})(?:\.0+)?$/.exec(text)?.[1] ?? /^\d{1,3}(?:,\d{3}){1,2}$/.exec(text)?.[0].replaceAll(",", "");
  if (digits === undefined) throw badNumber(row, column, text, "a whole number such as 12");
  return Number(digits);
}

/** A number of decimal degrees, at most `most` from 0; `undefined` where the cell is empty. */
export function degreesIn(row: TableRow, column: string, most: 90 | 180): number | undefined {
  const text = textIn(row, column);
  if (text === "") return undefined;
  const value = /^-?\d{1,3}(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(Math.abs(value) <= most)) throw badNumber(row, column, text, `degrees from -${most} to ${most}, with a point`);
  return value;
}

/** A number or an id without the decimals that a spreadsheet writes behind it. */
export const withoutDecimals = (text: string): string => (text.endsWith("0") ? text.replace(/\.0+$/, "") : text);

const badNumber = (row: TableRow, column: string, found: string, wanted: string) =>
  new BadRow(importIssue("not-a-number", { ...row.place, column }, { found, wanted }));

/** One of the codes of a column. */
export function codeIn<Code extends string>(
  row: TableRow,
  column: string,
  codes: readonly Code[],
  wanted: string,
): Code {
  const text = requiredText(row, column);
  const found = codes.find((code) => code === text) ?? codes.find((code) => code === withoutDecimals(text));
  if (found === undefined)
    throw new BadRow(importIssue("not-a-code", { ...row.place, column }, { found: text, wanted }));
  return found;
}

/**
 * The day in a cell: `2023-02-02`, with a time behind it if it is midnight, `2023/2/2`, `2.2.2023`, or with the month as a word, as in
 * `02 February 2023`. Numbers between slashes with the year last are refused, because nobody can tell the day from the month.
 */
export function dayIn(row: TableRow, column: string): string {
  const text = requiredText(row, column);
  const day = isoDayIn(text) ?? dayInNumbers(text) ?? dayInWords(text);
  if (day === undefined) throw new BadRow(importIssue("not-a-day", { ...row.place, column }, { found: text }));
  return day;
}

function isoDayIn(text: string): string | undefined {
  const [, day = ""] = /^(\d{4}-\d\d-\d\d)(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text) ?? [];
  return dayNumber(day) === undefined ? undefined : day;
}

/** With the year first, the month follows; between stops, the day comes first in every country that writes so. */
function dayInNumbers(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return dayOf(year, month, day);
  const [, first, second, last] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return last === undefined ? undefined : dayOf(last, second, first);
}

function dayOf(year: string, month = "", day = ""): string | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return dayNumber(iso) === undefined ? undefined : iso;
}

function dayInWords(text: string): string | undefined {
  const [, day = "", name = "", year = ""] = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})$/.exec(text) ?? [];
  const month = monthNumber(name.toLowerCase());
  return dayOf(year, String(month), day);
}
