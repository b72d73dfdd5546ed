import type { Actor, Claim, Dataset, ReportedEvent, Source } from "../../generated/types.js";
import type { ImportIssue, ImportPlace } from "./issue.js";
import type { ListIn } from "./json-rows.js";
import type { TableColumns, TableRow } from "./table-reader.js";

/** What a row becomes. Sources and actors may come again with other rows, and are kept once. */
export interface RowRecords {
  readonly place: ImportPlace & { readonly row: number };
  readonly shared: readonly (Source | Actor)[];
  readonly own: readonly (ReportedEvent | Claim)[];
}

/** What a format does with its rows. */
export interface RowTools {
  /** Hands over what a row became: all of it is kept, or nothing where something in it is not valid. */
  readonly put: (records: RowRecords) => void;
  readonly report: (issue: ImportIssue) => void;
  /** Notes that something in a column has no place in the model. */
  readonly lose: (column: string) => void;
}

/** Reads rows one after the other. What is wrong with a row it throws as `BadRow`. */
export interface RowConverter {
  readonly read: (row: TableRow) => void;
  /** After the last row of the last file: hands over what waited for them, one after the other as it is asked. */
  readonly end: () => Iterable<void>;
}

/** A format in which each row stands alone. */
export interface RowFormat {
  readonly columns: TableColumns;
  /** The column with the id of a row. */
  readonly id: string;
  /** Why a column, or a part of what it says, has no place in the model. */
  readonly losses: Readonly<Record<string, string>>;
  /** Where the format has a form in JSON: finds the list of rows in a document. */
  readonly listIn?: ListIn;
  /** What the dataset says of itself, and the document that its rows are of. */
  readonly frame: Omit<Dataset, "actors" | "events" | "claims">;
  readonly converter: (tools: RowTools) => RowConverter;
}
