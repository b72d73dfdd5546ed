import type { RecordKind, RecordTypes } from "../../../records/kinds.js";
import type { RecordIndex } from "../../shape/record-index.js";
import { cyclesIn } from "./cycles.js";

/** A circle of references: where in its list the record in it stands that comes first there, and the ids from it round to it. */
export interface RecordCycle {
  readonly at: number;
  readonly cycle: readonly string[];
}

/** The circles that a reference between records of one kind makes. Records of other kinds end the walk. */
export function cyclesOfRecords<K extends RecordKind>(
  index: RecordIndex,
  kind: K,
  reference: (record: RecordTypes[K]) => string | undefined,
): readonly RecordCycle[] {
  const ids = index.entries[kind].flatMap(({ id, record }) =>
    id !== undefined && record && reference(record) ? [id] : [],
  );
  const next = (id: string) => {
    const record = index.get(kind, id);
    return record && reference(record);
  };
  return cyclesIn(ids, next).map((circle) => fromFirst(circle, (id) => index.find(id)?.at ?? 0));
}

function fromFirst(circle: readonly string[], indexOf: (id: string) => number): RecordCycle {
  const indexes = circle.map(indexOf);
  const at = indexes.reduce((least, one) => Math.min(least, one));
  const start = indexes.indexOf(at);
  return { at, cycle: [...circle.slice(start), ...circle.slice(0, start + 1)] };
}
