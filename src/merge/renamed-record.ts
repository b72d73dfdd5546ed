import type { AnyRecord } from "../records/kinds.js";
import { type Rename, withReferences } from "../records/with-references.js";

/** A record with its own id and every id that it names renamed; itself where no name changes. */
export function renamedRecord<R extends AnyRecord>(record: R, rename: Rename): R {
  const moved = withReferences(record, rename);
  const id = rename(record.id);
  if (id === record.id) return moved;
  // What is not the record itself is a copy that nobody has seen yet.
  return moved === record ? { ...record, id } : Object.assign(moved, { id });
}
