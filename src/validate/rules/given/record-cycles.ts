import type { RecordKind, RecordTypes } from "../../../records/kinds.js";
import type { RecordIndex } from "../../shape/record-index.js";
import { cyclesIn } from "./cycles.js";

/** A circle of references: the place of the record in it that comes first in its list, and the ids from it round to it. */
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
  return cyclesIn(ids, next).map((circle) => fromFirst(circle, (id) => index.find(id)?.place ?? 0));
}

function fromFirst(circle: readonly string[], placeOf: (id: string) => number): RecordCycle {
  const places = circle.map(placeOf);
  const place = places.reduce((least, one) => Math.min(least, one));
  const start = places.indexOf(place);
  return { place, cycle: [...circle.slice(start), ...circle.slice(0, start + 1)] };
}
