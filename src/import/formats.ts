import { type AcledOptions, acledFormat, fromAcled } from "./acled/acled.js";
import type { AnnotationOptions, DraftImport } from "./annotations/draft-of-annotations.js";
import { fromBrat } from "./brat/brat.js";
import { fromCsv } from "./csv/csv.js";
import { fromLabelStudio } from "./label-studio/label-studio.js";
import { fromLangextract } from "./langextract/langextract.js";
import { fromParquet } from "./parquet/parquet.js";
import { type ImportedPiece, type ImportStream, type ImportSummary, importRowStream } from "./shared/import-rows.js";
import type { DatasetImport, ImportFile } from "./shared/importer.js";
import { fromUcdp, type UcdpOptions, ucdpFormat } from "./ucdp/ucdp.js";
import { fromWebAnnotation } from "./web-annotation/web-annotation.js";

/** How coded data are read: what the dataset says of itself, and what the file does not say of itself. */
export type RowOptions = UcdpOptions & AcledOptions;

/** What is known of a format that becomes a dataset. */
export interface DatasetImportFormat {
  /** The function that reads files as a whole. */
  readonly importer: (files: readonly ImportFile[], options?: RowOptions) => DatasetImport | Promise<DatasetImport>;
  /**
   * `rows`: each row stands alone, so that a file may be larger than memory, and a row that is wrong is left out.
   * `tables`: a folder of tables that only make sense together.
   */
  readonly kind: "rows" | "tables";
  /** What the names of the files in a folder end in. */
  readonly extensions: readonly string[];
}

/** What is known of a format that becomes a draft. */
export interface DraftImportFormat {
  /** The function that reads files as a whole. */
  readonly importer: (files: readonly ImportFile[], options?: AnnotationOptions) => DraftImport;
  /** Words that somebody marked in texts. */
  readonly kind: "annotations";
  /** What the names of the files in a folder end in. */
  readonly extensions: readonly string[];
}

/** Every format by the name that the command line knows it by. */
export const importFormats = {
  ucdp: { importer: fromUcdp, kind: "rows", extensions: [".csv"] },
  acled: { importer: fromAcled, kind: "rows", extensions: [".csv", ".json"] },
  csv: { importer: fromCsv, kind: "tables", extensions: [".csv"] },
  parquet: { importer: fromParquet, kind: "tables", extensions: [".parquet"] },
  brat: { importer: fromBrat, kind: "annotations", extensions: [".txt", ".ann"] },
  "label-studio": { importer: fromLabelStudio, kind: "annotations", extensions: [".json"] },
  "web-annotation": { importer: fromWebAnnotation, kind: "annotations", extensions: [".txt", ".json", ".jsonld"] },
  langextract: { importer: fromLangextract, kind: "annotations", extensions: [".jsonl"] },
} as const satisfies Readonly<Record<string, DatasetImportFormat | DraftImportFormat>>;

/** The name of a format, as `importFormats` and `attributed-events import --from` have it. */
export type ImportFormatName = keyof typeof importFormats;

/** The name of a format whose rows can be read one after the other. */
export type RowFormatName = "ucdp" | "acled";

/** How rows of each are read. */
const rowFormats = { ucdp: ucdpFormat, acled: acledFormat } as const satisfies Record<RowFormatName, unknown>;

/**
 * Records from files that may be larger than memory: for every piece of a file that is read, the records of its rows, each
 * judged by `validateRecord`, and what is wrong with the others. Returns what was lost. A record comes once, and others may refer
 * to it before.
 *
 * @example
 * ```ts
 * import { importStream, ndjsonLines } from "attributed-events/import";
 * async function* bytes() { yield new TextEncoder().encode("id,relid\n"); }
 * for await (const { records } of importStream("ucdp", [{ name: "ged.csv", bytes: bytes() }])) ndjsonLines(records);
 * ```
 */
export const importStream = (
  format: RowFormatName,
  files: Iterable<ImportStream> | AsyncIterable<ImportStream>,
  options?: RowOptions,
): AsyncGenerator<ImportedPiece, ImportSummary, undefined> => importRowStream(rowFormats[format](options), files);
