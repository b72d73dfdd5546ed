import type { ClaimId, Evidence, RecordId } from "../../generated/types.js";
import type { Layer } from "../reading/reading.js";

/** A field in which the readers differ: what each gave, `null` for nothing. */
export interface Difference {
  /** The field, as reports call it. */
  readonly field: string;
  /** The property of the record that it is read from. */
  readonly property: string;
  /** What it is about, where a record can have several. */
  readonly each?: string;
  /** What each reader gave. */
  readonly values: readonly (string | null)[];
}

/** What one reader made of a record. */
export interface ReaderCoding {
  /** The reader's name. */
  readonly reader: string;
  /** `null` where the reader has no such record. */
  readonly record: RecordId | null;
  /** The record in a sentence or a line; a claim never without who says so. */
  readonly coding: string | null;
  /** The note in the record. */
  readonly note?: string;
}

/** A record that the readers coded differently, or that some of them do not have. */
export interface Disagreement {
  /** The layer that the record is in. */
  readonly layer: Layer;
  /** Where one first reads of it. */
  readonly passage: Evidence | null;
  /** The words that stand there, where the text was given. */
  readonly words?: string;
  /** The claim that the passage is of. */
  readonly claim: ClaimId | null;
  /** What each reader made of it, in the order of the readers. */
  readonly codings: readonly ReaderCoding[];
  /** In what they differ; empty where the difference is that somebody does not have it. */
  readonly differences: readonly Difference[];
}
