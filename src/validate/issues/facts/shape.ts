import type { RecordKind } from "../../../records/kinds.js";

/** A JSON type; `integer` is a number without a fraction. */
export type JsonType = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";

/** A value as it may be shown to a person: at most about 60 characters, what a terminal would obey or hide escaped. */
export type Shown = string;

/** What each problem of one record's shape says. */
export interface ShapeFacts {
  /**
   * The value is of another JSON type. `items` is the kind of the records in a list that stands where a dataset should; `inQuotes`
   * is how a number or word of YAML is written as text.
   */
  "wrong-type": { expected: JsonType; found: JsonType; value: Shown; items?: RecordKind; inQuotes?: Shown };
  /** The object at the path lacks a key. */
  "missing-key": { key: string };
  /** The object has a key that the model does not know here. */
  "unknown-key": { key: Shown; nearest?: string; known: readonly string[] };
  /** The value is none of those allowed. */
  "not-in-vocabulary": { value: Shown; allowed: readonly (string | number | true)[]; nearest?: string | number };
  /** The text is not an id of the kinds wanted: `is` names the kind that it is of. `nearest` is the same text mended. */
  "bad-id": { value: Shown; prefixes: readonly string[]; is?: RecordKind; nearest?: string };
  /**
   * The text is not a date, or the calendar has no such day: `lastDay` is the last one of that month, `noSuchYear` is the
   * year 0000. `mayBePartial` where a month or a year would do as well.
   */
  "bad-date": { value: Shown; lastDay?: number; noSuchYear?: true; mayBePartial?: true };
  /** The text is no http or https address: a part of it is not right, or a character is to be written as `write`. */
  "bad-url": { value: Shown; part?: AddressPart; character?: Shown; write?: string };
  /** The text is not a quotation of one to four words. */
  "bad-quote": { value: Shown; words: number };
  /** The text is not written as its format wants; `nearest` is what was probably meant. */
  "bad-format": { value: Shown; format: TextFormat; nearest?: string };
  /** The document was written for another version of the model. */
  "unsupported-schema-version": { value: Shown; supported: string; is: "older" | "newer" | "malformed" };
  /** The text has more code points than its limit. */
  "too-long": { length: number; limit: number };
  /** The text has fewer code points than its limit. */
  "too-short": { length: number; limit: number };
  /** The list has more items than its limit. */
  "too-many": { length: number; limit: number };
  /** The list has fewer items than its limit. */
  "too-few": { length: number; limit: number };
  /** The number lies beyond its limit. */
  "out-of-range": { value: number; minimum?: number; maximum?: number };
  /** The number has a fraction where none can be. */
  "not-integer": { value: number };
  /** The number is infinite or none: in JSON text, one too large for a double, such as `1e400`. */
  "not-finite": { value: Shown };
  /** The value is nested deeper than the limit. */
  "too-deep": { limit: number };
  /** The value has more values in it than the limit. */
  "too-many-values": { limit: number };
  /** The value is nothing that JSON can hold. */
  "not-plain-json": { found: NotPlain };
}

/** Formats of text that share the code `bad-format`. */
export type TextFormat =
  | "language"
  | "country"
  | "version"
  | "sha256"
  | "time"
  | "scheme"
  | "uuid"
  | "issue-code"
  | "key"
  | "unknown";

/** Parts of a web address that the model wants in a form of their own. */
export type AddressPart = "scheme" | "user" | "host" | "port";

/** What a JavaScript value can be that JSON cannot. */
export type NotPlain =
  | "undefined"
  | "function"
  | "symbol"
  | "bigint"
  | "class-instance"
  | "accessor"
  | "hole"
  | "cycle"
  | "unreadable"
  | "unstable";
