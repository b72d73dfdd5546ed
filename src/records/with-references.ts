import { referenceTable } from "../generated/references.js";
import type { RecordId } from "../generated/types.js";
import { type AnyRecord, kindOfId } from "./kinds.js";

/** Gives the id that shall stand where a record names another. */
export type Rename = (id: RecordId) => RecordId;

/**
 * A record with every id that it names renamed, its own left as it is. The record that was given is not changed; where no name
 * changes it comes back itself. The new id must be of a kind that can stand in that place.
 *
 * @throws TypeError for a record whose id is of no kind.
 */
export function withReferences<R extends AnyRecord>(record: R, rename: Rename): R {
  const kind = kindOfId(record.id);
  if (kind === undefined) throw new TypeError(`${record.id} is the id of no kind of record`);
  return Object.keys(referenceTable[kind]).reduce((result, path) => renamed(result, stepsOf(path), rename), record);
}

/** `counts[].claim` is the keys `counts`, then `[]` for every item, then `claim`. */
const stepsOf = (path: string): readonly string[] => path.split(/\.|(?=\[\])/);

function renamed<T>(value: T, [step, ...rest]: readonly string[], rename: Rename): T {
  if (value === null || value === undefined) return value;
  if (step === undefined) return rename(value as RecordId & T) as RecordId & T;
  if (Array.isArray(value)) {
    const items = value.map((item) => renamed(item, rest, rename));
    return items.every((item, at) => item === value[at]) ? value : (items as T & unknown[]);
  }
  const before = (value as Readonly<Record<string, unknown>>)[step];
  const after = renamed(before, rest, rename);
  return after === before ? value : { ...value, [step]: after };
}
