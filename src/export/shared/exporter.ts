import type { Dataset } from "../../generated/types.js";
import type { ClaimCriteria } from "../../query/claims/find-claims.js";
import type { EventCriteria } from "../../query/events/find-events.js";

/** One thing of the dataset that the target format has no place for. */
export interface Loss {
  /** `record`: whole records are left out. `field`: records are there without this field. */
  readonly kind: "field" | "record";
  /** Where it stands in the dataset, lists written `[]`: `claims[].evidence[].start`. */
  readonly path: string;
  /** How many times it stands there, in the part of the dataset that was exported. At least 1. */
  readonly count: number;
  /** Why the format cannot carry it, one clause. */
  readonly reason: string;
}

/** An export that is one file: its text, or its bytes in a binary format. */
export interface FileExport<Content extends string | Uint8Array = string | Uint8Array> {
  /** The file. */
  readonly output: Content;
  /** What the file does not say, in the order of the model; empty when nothing is lost. */
  readonly lost: readonly Loss[];
}

/** An export that is a folder: the content of every file by its name. */
export interface FolderExport<Content extends string | Uint8Array = string | Uint8Array> {
  /** The files, by name. */
  readonly files: Readonly<Record<string, Content>>;
  /** What the files do not say, in the order of the model; empty when nothing is lost. */
  readonly lost: readonly Loss[];
}

/** What an exporter returns: a file or a folder of files, and what was lost. */
export type ExportResult = FileExport | FolderExport;

/**
 * Which part of the dataset to export: all of it, or the records that the criteria of `findEvents` and `findClaims` ask
 * for together with every record that these name, so that nothing in the export points outside it. Where both are given,
 * the claims that fit and are about an event that fits.
 */
export interface ExportOptions {
  /** Which events, as `findEvents` takes them. */
  readonly events?: EventCriteria | undefined;
  /** Which claims, as `findClaims` takes them. */
  readonly claims?: ClaimCriteria | undefined;
}

/**
 * A pure function from a valid dataset to a format: the same dataset gives the same bytes.
 * It throws a `TypeError` rather than write a claim without the path of who says so.
 */
export type Exporter<Result extends ExportResult = ExportResult> = (
  dataset: Dataset,
  options?: ExportOptions,
) => Result;
