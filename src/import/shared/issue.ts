/** What is known of each problem beside its place: issue code → facts. */
export interface ImportIssueFacts {
  /** A file that is not what the format is made of. */
  "not-text": {
    readonly found: "utf-16" | "other-encoding" | "html" | "json" | "broken-json" | "gzip" | "spreadsheet" | "empty";
  };
  /** A table without which the others cannot be understood. */
  "missing-file": object;
  /** Bytes that are no Parquet. */
  "not-parquet": object;
  /** A text that begins with a quotation mark and does not end with one: half of the pair that the export writes. */
  "half-marked": { readonly found: string };
  /** A header that has none of the columns of the format. */
  "not-the-format": { readonly format: string; readonly wanted: readonly string[] };
  /** A column without which no row says anything. */
  "missing-column": { readonly nearest?: string };
  /** A column that the format does not have. */
  "unknown-column": { readonly nearest?: string };
  /** A name that two columns have. */
  "repeated-column": object;
  /** A row that is longer or shorter than the header. */
  "cell-count": { readonly cells: number; readonly columns: number };
  /** A quotation mark that is never closed, or that text follows. */
  "broken-quote": object;
  /** A row that is longer than any can be. */
  "row-too-long": { readonly limit: number };
  /** A cell that is longer than the model has room for. */
  "cell-too-long": { readonly length: number; readonly limit: number };
  /** Nothing, where something must stand. */
  "empty-cell": object;
  /** A row of nothing. */
  "empty-row": object;
  /** A cell that a spreadsheet would compute, or the error that it left there. */
  formula: { readonly found: string };
  /** What is no day, or may be two. */
  "not-a-day": { readonly found: string; readonly wanted?: string };
  /** What is no number of the kind that stands there. */
  "not-a-number": { readonly found: string; readonly wanted: string };
  /** What is none of the values of its column. */
  "not-a-code": { readonly found: string; readonly wanted: string };
  /** Two days in the wrong order. */
  "end-before-start": { readonly start: string; readonly end: string };
  /** An id of a row that another row has. */
  "repeated-id": { readonly found: string; readonly first: number };
  /** Lists in neighbouring columns that should be equally long. */
  "lists-misaligned": { readonly lengths: readonly string[] };
  /** Somebody named with a comma or an “and”, whose parts do not all stand alone elsewhere. */
  "kept-as-one": { readonly found: string; readonly unknown: string };
  /** A line of a file of annotations that cannot be read. */
  "bad-line": { readonly found: string; readonly wanted: string };
  /** Annotations without the text that they are of. */
  "no-text": { readonly wanted: string };
  /** Words that do not stand where an annotation says that they do. */
  "offset-drift": { readonly found: string; readonly wanted: string; readonly at?: number };
  /** A position behind the end of the text. */
  "beyond-text": { readonly end: number; readonly length: number };
  /** Words without a place in the text. */
  "no-interval": { readonly found: string };
  /** Positions that count UTF-16 units. */
  "utf16-offsets": object;
  /** Words that no quotation can lead to. */
  "inside-word": { readonly found: string };
  /** What is said, and nobody is tied to it. */
  "no-speaker": { readonly found: string };
  /** A part of a mapping that cannot be understood. */
  "bad-mapping": { readonly found: string; readonly wanted: string };
  /** A label of the mapping that no file has. */
  "unknown-label": { readonly found: string; readonly nearest?: string };
  /** A name that is no country's. */
  "unknown-country": { readonly found: string };
  /** What the validator says of a record that a row became. */
  "invalid-record": { readonly problem: string };
  /** A warning of the validator about it. */
  "questionable-record": { readonly problem: string };
}

/** The name of a kind of problem. */
export type ImportIssueCode = keyof ImportIssueFacts;

/** Where in the files a problem is. */
export interface ImportPlace {
  /** The name of the file. */
  readonly file: string;
  /** The row as a spreadsheet counts: 1 is the header. */
  readonly row?: number;
  /** The line of the file on which that row begins, from 1. */
  readonly line?: number;
  /** The name of the column. */
  readonly column?: string;
  /** What the file calls the annotation, or the task. */
  readonly item?: string;
}

/** One problem of what was read, as data. Told apart by `code`; `formatImportIssue` has a sentence for each. */
export type ImportIssue<C extends ImportIssueCode = ImportIssueCode> = {
  [K in C]: {
    readonly code: K;
    /** An error keeps its row, or its file, out of the result. */
    readonly severity: "error" | "warning";
  } & ImportPlace &
    Readonly<ImportIssueFacts[K]>;
}[C];

/** What leaves the row where it is. */
const warnings: readonly ImportIssueCode[] = [
  ...(["unknown-column", "empty-row", "lists-misaligned", "kept-as-one", "unknown-country"] as const),
  ...(["utf16-offsets", "no-speaker"] as const),
  "questionable-record",
];

/** An issue from its code, its place and its facts. */
export function importIssue<C extends ImportIssueCode>(
  code: C,
  place: ImportPlace,
  facts: ImportIssueFacts[C],
): ImportIssue {
  const severity = warnings.includes(code) ? "warning" : "error";
  const issue: unknown = { code, severity, ...place, ...facts };
  return issue as ImportIssue; // The compiler cannot see that the facts go with the code; the signature makes sure of it.
}
