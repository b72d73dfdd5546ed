import type { Actor, Claim, Dataset, ReportedEvent, Source } from "attributed-events";
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

export type Batch =
  | { readonly kind: "sources"; readonly records: readonly Source[] }
  | { readonly kind: "actors"; readonly records: readonly Actor[] }
  | { readonly kind: "events"; readonly records: readonly ReportedEvent[] }
  | { readonly kind: "claims"; readonly records: readonly Claim[] };

/** A file for the worker to read. */
export interface ToWorker {
  readonly file: Blob;
  readonly name: string;
}

/** What the worker tells the page, in this order: progress, then what it found, or the data in parts that no frame waits for. */
export type FromWorker =
  | { readonly type: "progress"; readonly done: number; readonly total: number; readonly doing: string }
  | { readonly type: "issues"; readonly issues: readonly FoundIssue[]; readonly more: number }
  | { readonly type: "frame"; readonly frame: Frame; readonly warnings: readonly FoundIssue[] }
  | { readonly type: "batch"; readonly batch: Batch }
  | { readonly type: "end"; readonly columns: Columns };
