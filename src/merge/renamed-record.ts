import type { AnyRecord } from "../records/kinds.js";
import { type Rename, withReferences } from "../records/with-references.js";

/** A record with its own id and every id that it names renamed; itself where no name changes. */
export function renamedRecord<R extends AnyRecord>(record: R, rename: Rename): R {
  const moved = withReferences(record, rename);
  const id = rename(record.id);
  return id === record.id ? moved : { ...moved, id };
}
