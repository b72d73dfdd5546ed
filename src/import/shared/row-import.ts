import type { Loss } from "../../export/shared/exporter.js";
import type { AnyRecord } from "../../records/kinds.js";
import { kindOfId } from "../../records/kinds.js";
import type { Issue } from "../../validate/issues/issue.js";
import { formatIssue } from "../../validate/sentences/format-issue.js";
import { validateRecord } from "../../validate/validate-record.js";
import { BadRow, requiredText } from "./cells.js";
import { type ImportIssue, type ImportPlace, importIssue } from "./issue.js";
import { jsonReader } from "./json-rows.js";
import { lossAccount } from "./loss-account.js";
import type { RowFormat, RowRecords } from "./row-format.js";
import { seenIds } from "./seen-ids.js";
import { type TableReader, type TableRow, tableReader } from "./table-reader.js";
import { textReader } from "./text-reader.js";

/** What takes what comes out of an import. */
export interface ImportSink {
  readonly record: (record: AnyRecord) => void;
  readonly issue: (issue: ImportIssue) => void;
}

/** One file of an import, in pieces. */
interface FileImport {
  readonly push: (piece: string | Uint8Array) => void;
  readonly end: () => void;
}

/** An import of one or more files, in which each row is read, judged and handed on before the next. */
export interface RowImport {
  readonly file: (name: string) => FileImport;
  /** After the last file: hands on what waited for it, one row each time it is asked. */
  readonly end: () => Iterable<void>;
  readonly losses: () => readonly Loss[];
}

export function rowImport(format: RowFormat, sink: ImportSink): RowImport {
  const [rows, known] = [seenIds(), seenIds()];
  const { lose, losses } = lossAccount(format.losses);
  const { read, end } = format.converter({ put, report: sink.issue, lose });
  for (const source of format.frame.sources) known.add(source.id, 1);
  for (const source of format.frame.sources) sink.record(source);

  function put({ place, shared, own }: RowRecords): void {
    const fresh = shared.filter(({ id }) => known.rowOf(id) === undefined);
    let isGood = true;
    for (const record of fresh) isGood = isValid(record, place, sink) && isGood;
    for (const record of own) isGood = isValid(record, place, sink) && isGood;
    if (!isGood) return;
    // Some may be twice in the row itself.
    for (const record of fresh) if (known.add(record.id, place.row) === undefined) sink.record(record);
    for (const record of own) sink.record(record);
  }
  function readRow(row: TableRow): void {
    try {
      const id = requiredText(row, format.id, 80);
      const first = rows.add(id, row.place.row);
      if (first !== undefined)
        throw new BadRow(importIssue("repeated-id", { ...row.place, column: format.id }, { found: id, first }));
      read(row);
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      sink.issue(error.issue);
    }
  }
  return { file: (name) => fileImport(name, format, readRow, sink.issue), end, losses };
}

function fileImport(
  name: string,
  { columns, listIn }: RowFormat,
  readRow: (row: TableRow) => void,
  report: (issue: ImportIssue) => void,
): FileImport {
  const text = textReader();
  let table: TableReader | undefined;
  let isRefused = false;
  const take = (piece: ReturnType<typeof text.push>): void => {
    if (isRefused) return;
    if (typeof piece === "string") {
      if (table === undefined && piece.trim() === "") return;
      const isJson = table === undefined && listIn !== undefined && /^\s*[[{]/.test(piece);
      table ??= isJson ? jsonReader(name, listIn, report) : tableReader(name, columns, report);
      for (const row of table.push(piece)) readRow(row);
      return;
    }
    isRefused = true;
    report(importIssue("not-text", { file: name }, { found: piece.notText }));
  };
  return {
    push: (piece) => take(typeof piece === "string" ? piece : text.push(piece)),
    end: () => {
      take(text.end());
      if (isRefused) return;
      table ??= tableReader(name, columns, report);
      for (const row of table.end()) readRow(row);
    },
  };
}

/** What the validator says of a record that a row became, told of the row. */
function isValid(record: AnyRecord, place: ImportPlace, { issue }: ImportSink): boolean {
  const kind = kindOfId(record.id);
  if (kind === undefined) throw new TypeError(`${record.id} is no id of a record`);
  const verdict = validateRecord(kind, record);
  const problemOf = (found: Issue) => `${record.id}: ${formatIssue(found)}`;
  for (const found of verdict.warnings) issue(importIssue("questionable-record", place, { problem: problemOf(found) }));
  if (verdict.ok) return true;
  for (const found of verdict.issues) issue(importIssue("invalid-record", place, { problem: problemOf(found) }));
  return false;
}
