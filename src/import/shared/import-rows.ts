import type { Loss } from "../../export/shared/exporter.js";
import type { Actor, Claim, ReportedEvent, Source } from "../../generated/types.js";
import { type AnyRecord, isIdOf } from "../../records/kinds.js";
import type { DatasetImport, ImportFile } from "./importer.js";
import type { ImportIssue } from "./issue.js";
import type { RowFormat } from "./row-format.js";
import { rowImport } from "./row-import.js";

/** All rows of all files as one dataset. */
export function importRows(format: RowFormat, files: readonly ImportFile[]): DatasetImport {
  const records: AnyRecord[] = [];
  const issues: ImportIssue[] = [];
  const rows = rowImport(format, { record: (one) => void records.push(one), issue: (one) => void issues.push(one) });
  for (const { name, content } of files) {
    const file = rows.file(name);
    file.push(content);
    file.end();
  }
  for (const _ of rows.end());
  const { sources: _, ...frame } = format.frame;
  const dataset = {
    ...frame,
    sources: records.filter((one) => isIdOf("source", one.id)) as typeof format.frame.sources,
    actors: records.filter((one): one is Actor => isIdOf("actor", one.id)),
    events: records.filter((one): one is ReportedEvent => isIdOf("event", one.id)),
    claims: records.filter((one): one is Claim => isIdOf("claim", one.id)),
  };
  return { dataset, issues, lost: rows.losses() };
}

/** A file whose bytes come in pieces. */
export interface ImportStream {
  /** What it is called: issues name it. */
  readonly name: string;
  /** Its bytes, in UTF-8. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What a piece of a file became. */
export interface ImportedPiece {
  /** The records of rows in which nothing is wrong. */
  readonly records: readonly (Source | Actor | ReportedEvent | Claim)[];
  /** What is wrong with the others. */
  readonly issues: readonly ImportIssue[];
}

/** How an import in pieces ended. */
export interface ImportSummary {
  /** What the files say and the records do not, by column. */
  readonly lost: readonly Loss[];
}

/** So many of the rows that waited make a piece, and so many bytes of a file: what is alive at a time decides how much memory is taken. */
const ROWS_AT_ONCE = 64;
const BYTES_AT_ONCE = 2 ** 14;

/** Rows as records, piece by piece, each judged: memory grows with the number of ids alone. */
export async function* importRowStream(
  format: RowFormat,
  files: Iterable<ImportStream> | AsyncIterable<ImportStream>,
): AsyncGenerator<ImportedPiece, ImportSummary, undefined> {
  let records: AnyRecord[] = [];
  let issues: ImportIssue[] = [];
  const rows = rowImport(format, { record: (one) => void records.push(one), issue: (one) => void issues.push(one) });
  const taken = (): ImportedPiece => {
    const piece = { records, issues };
    [records, issues] = [[], []];
    return piece;
  };
  for await (const { name, bytes } of files) {
    const file = rows.file(name);
    for await (const chunk of bytes) {
      for (let at = 0; at < chunk.length; at += BYTES_AT_ONCE) {
        file.push(chunk.subarray(at, at + BYTES_AT_ONCE));
        yield taken();
      }
    }
    file.end();
    yield taken();
  }
  let handed = 0;
  for (const _ of rows.end()) if (++handed % ROWS_AT_ONCE === 0) yield taken();
  yield taken();
  return { lost: rows.losses() };
}
