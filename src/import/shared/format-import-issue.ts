import { printable } from "../../text/printable.js";
import type { ImportIssue, ImportIssueCode, ImportIssueFacts, ImportPlace } from "./issue.js";

type Sentences = { readonly [C in ImportIssueCode]: (issue: ImportIssue<C>) => string };

const nearestTo = (nearest: string | undefined) => (nearest === undefined ? "" : `; nearest is "${nearest}"`);

const notText: Readonly<Record<ImportIssueFacts["not-text"]["found"], string>> = {
  "utf-16": "is in UTF-16; save it as UTF-8",
  "other-encoding": "is not in UTF-8; save it as UTF-8",
  html: "is a web page, perhaps the error that the server sent in place of the file; fetch it again",
  json: "is JSON, and a table was expected",
  "broken-json": "is no JSON, or has no list of rows; fetch it again",
  gzip: "is packed; unpack it first",
  spreadsheet: "is a workbook of a spreadsheet; save the sheet as CSV in UTF-8",
  empty: "is empty",
};

const sentences: Sentences = {
  "not-text": ({ found }) => notText[found],
  "missing-file": () => "is not among the files; give all tables of the folder",
  "not-parquet": () => "is no Parquet file, or a damaged one",
  "half-marked": ({ found }) =>
    `${shown(found)} begins with a quotation mark and ends without; a pair around the whole cell is taken away, so write both or none`,
  "not-the-format": ({ format, wanted }) =>
    `the header has no column of ${format}; it begins ${wanted.join(",")}, with commas, semicolons or tabs between`,
  "missing-column": ({ nearest }) => `no such column in the header${nearestTo(nearest)}`,
  "unknown-column": ({ nearest }) => `is no column of this format and was not read${nearestTo(nearest)}`,
  "repeated-column": () => "stands in the header more than once; give each column one name",
  "cell-count": ({ cells, columns }) =>
    `${cells} cells, and the header has ${columns}${cells < columns ? "; the row is cut short" : ""}`,
  "broken-quote": () =>
    'a quotation mark that is never closed, or that text follows; inside a quoted cell a mark is written twice: ""',
  "row-too-long": ({ limit }) =>
    `more than ${limit.toLocaleString("en")} characters; a quotation mark is probably not closed`,
  "cell-too-long": ({ length, limit }) =>
    `${length.toLocaleString("en")} characters; at most ${limit.toLocaleString("en")}`,
  "empty-cell": () => "is empty, and must not be",
  "empty-row": () => "nothing in any column; skipped",
  formula: ({ found }) => `${shown(found)} is a formula or what a failed one left; save its value, as text`,
  "not-a-day": ({ found, wanted = "a day such as 2023-02-02" }) => `${shown(found)} is not ${wanted}`,
  "not-a-number": ({ found, wanted }) => `${shown(found)} is not ${wanted}`,
  "not-a-code": ({ found, wanted }) => `${shown(found)} is none of ${wanted}`,
  "end-before-start": ({ start, end }) => `ends on ${end}, before it begins on ${start}`,
  "repeated-id": ({ found, first }) => `${shown(found)} stands in row ${first} as well; each row has an id of its own`,
  "lists-misaligned": ({ lengths }) => `the lists are not equally long: ${lengths.join(", ")}`,
  "kept-as-one": ({ found, unknown }) =>
    `${shown(found)} was kept as one: ${shown(unknown)} stands nowhere alone; part speakers with a semicolon`,
  "bad-line": ({ found, wanted }) => `${shown(found)} is not ${wanted}`,
  "no-text": ({ wanted }) => `the text is not there; give ${wanted}`,
  "offset-drift": ({ found, wanted, at }) =>
    `the text has ${shown(found)} where the annotation says ${shown(wanted)}${at === undefined ? "" : `, which stands at ${at}`}; give the text that was annotated`,
  "beyond-text": ({ end, length }) =>
    `ends at ${end}, and the text has ${length} characters; give the text that was annotated`,
  "no-interval": ({ found }) => `${shown(found)} has no place in the text`,
  "utf16-offsets": () => "offsets count UTF-16 units, and were turned into code points",
  "inside-word": ({ found }) => `${shown(found)} begins or ends inside a word, or was not found; mark whole words`,
  "no-speaker": ({ found }) => `nobody is tied to ${shown(found)}: its speaker is not named`,
  "bad-mapping": ({ found, wanted }) => `${shown(found)} is not ${wanted}`,
  "unknown-label": ({ found, nearest }) => `no annotation has the label ${shown(found)}${nearestTo(nearest)}`,
  "unknown-country": ({ found }) => `no country is called ${shown(found)}; left out`,
  "invalid-record": ({ problem }) => problem,
  "questionable-record": ({ problem }) => problem,
};

/**
 * One line for a person: file, row and column, what is there, what would be right. Rows are counted as a spreadsheet does, 1
 * for the header; where cells hold line breaks, the line of the file is given, too.
 */
export const formatImportIssue = (issue: ImportIssue): string => `${placeOf(issue)}: ${sentenceOf(issue)}`;

const sentenceOf = <C extends ImportIssueCode>(issue: ImportIssue<C>): string => sentences[issue.code](issue);

function placeOf({ file, row, line, column, item }: ImportPlace): string {
  const inRow =
    row === undefined ? [] : [line === row || line === undefined ? `row ${row}` : `row ${row} (line ${line})`];
  const inColumn = column === undefined ? [] : [`column ${printable(column)}`];
  const inItem = item === undefined ? [] : [printable(item)];
  const place = [...inRow, ...inItem, ...inColumn].join(", ");
  return place === "" ? printable(file) : `${printable(file)}: ${place}`;
}

/** What stands there, cut where nobody would read on. */
function shown(text: string): string {
  const letters = [...text.slice(0, 200)];
  return `"${printable(letters.length > 60 ? `${letters.slice(0, 60).join("")}…` : letters.join(""))}"`;
}
