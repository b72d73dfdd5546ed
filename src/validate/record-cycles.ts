import { cyclesIn } from "./cycles.js";
import type { RecordKind, RecordTypes } from "./kinds.js";
import type { RecordIndex } from "./record-index.js";

/** A circle of references: the ids from one record round to itself, and the place of that record in its list. */
export interface RecordCycle {
  readonly place: number;
  readonly cycle: readonly string[];
}

/** The circles that a reference between records of one kind makes. Records of other kinds end the walk. */
export function cyclesOfRecords<K extends RecordKind>(
  index: RecordIndex,
  kind: K,
  reference: (record: RecordTypes[K]) => string | undefined,
): readonly RecordCycle[] {
  const ids = index.kept[kind].flatMap(({ id, record }) =>
    id !== undefined && record && reference(record) ? [id] : [],
  );
  const next = (id: string) => {
    const record = index.get(kind, id);
    return record && reference(record);
  };
  return cyclesIn(ids, next).map((cycle) => ({ place: index.find(cycle[0] ?? "")?.place ?? 0, cycle }));
}
