import { keysOfAccepted } from "../../generated/accept.js";
import { kindOfId, type RecordKind, type RecordTypes } from "../../records/kinds.js";
import { countKeys } from "../json/count-keys.js";
import { utf8Text } from "../json/encoding.js";
import type { InputLimits } from "../json/limits.js";
import type { Parsed } from "../json/read.js";
import { acceptsRecord } from "../shape/accepts.js";

/** A record of good shape: one kind, and a record of it. */
export interface GoodRecord<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly value: RecordTypes[K];
}

/** No record of good shape nests deeper, or has more values than bytes. */
const DEEPEST_RECORD = 8;

/** The value that a line holds, when it is short enough to be parsed before anyone has looked at it; `undefined` for none. */
export function quickValue(bytes: Uint8Array, { maxDepth, maxValues }: InputLimits): Parsed | undefined {
  if (maxDepth < DEEPEST_RECORD || maxValues < bytes.length) return undefined;
  const text = utf8Text(bytes);
  if (text === undefined) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/**
 * The record that a line holds, when its shape is good and the strict reader of JSON would find nothing in its text.
 * That reader costs more than all else, and all it could still find in a good record is a key that stands twice.
 */
export function quickRecord(bytes: Uint8Array, { value }: Parsed): GoodRecord | undefined {
  const kind = kindOf(value);
  if (kind === undefined || !acceptsRecord(kind, value)) return undefined;
  return countKeys(bytes) === keysOfAccepted() ? { kind, value } : undefined;
}

/** The value is what `JSON.parse` made, so that its keys can be read without care. */
function kindOf(value: unknown): RecordKind | undefined {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" ? kindOfId(id) : undefined;
}
