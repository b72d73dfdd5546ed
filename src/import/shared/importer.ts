import type { Loss } from "../../export/shared/exporter.js";
import type { Dataset } from "../../generated/types.js";
import type { ImportIssue } from "./issue.js";

/** A file to import: what it is called, which issues name, and what is in it. */
export interface ImportFile {
  /** What it is called. */
  readonly name: string;
  /** Text, or its bytes in UTF-8. */
  readonly content: string | Uint8Array;
}

/** Data that became a dataset: what of the files could be read, what is wrong in them, and what has no place in the model. */
export interface DatasetImport {
  /** The records of every row in which nothing is wrong. */
  readonly dataset: Dataset;
  /** What is wrong, in the order of the files; `formatImportIssue` has a sentence for each. */
  readonly issues: readonly ImportIssue[];
  /** What the files say and the dataset does not, by column, as exporters tell it; empty when nothing is lost. */
  readonly lost: readonly Loss[];
}

/** What the dataset says of itself. */
export interface FrameOptions {
  /** A name for the dataset. */
  readonly name?: string;
  /** Its version. */
  readonly version?: string;
}
