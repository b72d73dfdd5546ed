import type { Dataset } from "attributed-events";
import type { Columns } from "../columns/columns.js";

/** One problem, in words, and where it is. */
export interface FoundIssue {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly sentence: string;
  /** The id of the record it lies in. */
  readonly record?: string;
  /** From 1; where the place is known. */
  readonly line?: number;
  readonly column?: number;
}

/** The fields of a dataset that are no lists of records. */
export type Frame = Omit<Dataset, "sources" | "actors" | "events" | "claims">;

/** A file for the worker to read. */
export interface ToWorker {
  readonly file: Blob;
  readonly name: string;
}

/**
 * What the worker tells the page: progress, the records as lines of NDJSON in pieces that no frame waits for, and what it
 * found: issues, or what the dataset says of itself and, when it is drawn, its digest. The lines of a file that has lines come before it is known whether they
 * are good: so the page reads them while the worker checks them.
 */
export type FromWorker =
  | { readonly type: "progress"; readonly done: number; readonly total: number; readonly doing: string }
  | { readonly type: "issues"; readonly issues: readonly FoundIssue[]; readonly more: number }
  | { readonly type: "frame"; readonly frame: Frame; readonly warnings: readonly FoundIssue[]; readonly more: number }
  | { readonly type: "lines"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: "end"; readonly columns: Columns }
  | { readonly type: "digest"; readonly digest: string | undefined };
