import type { BinaryKind } from "../../json/binary-kind.js";
import type { ForeignEncoding } from "../../json/encoding.js";
import type { JsonMistake, JsonPart } from "../../json/syntax.js";
import type { JsonType, Shown } from "./shape.js";

/** What each problem of reading says: of bytes, of JSON text, of lines. */
export interface InputFacts {
  /** There is nothing but white space. */
  "empty-input": { bytes: number };
  /** The bytes are another encoding, a file of another kind, or at offset `byte` no UTF-8. */
  "not-utf8": { encoding?: ForeignEncoding; binary?: BinaryKind; byte: number };
  /** The text stops being JSON here. `found` is absent at its end; `opened` is the line of what is never closed. */
  "invalid-json": { wanted: readonly JsonPart[]; found?: Shown; mistake?: JsonMistake; opened?: number };
  /** The object has the key twice. JSON leaves open which of the two counts, and readers differ. */
  "duplicate-key": { key: Shown; firstLine: number; firstColumn: number };
  /** The number lies beyond 2^53, where not every whole number can be told from its neighbour. */
  "unsafe-integer": { value: Shown };
  /** The document has more bytes than the limit, after decompression. */
  "document-too-large": { limit: number };
  /** The line has more bytes than the limit, after decompression. It was not looked into. */
  "line-too-long": { limit: number };
  /** The line is no record: not an object, without `id`, or with one whose prefix names no kind. `nearest` is that id mended. */
  "not-a-record": { found: JsonType | "no-id" | "unknown-kind"; id?: Shown; nearest?: string };
  /** The compressed data are damaged or cut off; what came before was read. */
  "damaged-gzip": { reason: "damaged" | "cut-off" };
  /** A record names an id that no record has. Which one was not kept: more than `kept` references were open at once. */
  "unresolved-reference-unnamed": { kept: number };
}
