import type { RecordId } from "../generated/types.js";
import type { Rename } from "../records/with-references.js";
import type { Content, Contents } from "./colliding.js";
import { newIds } from "./new-ids.js";

/** An id that the records of an input do not keep, because an earlier input has another record with it. */
export interface Renamed {
  /** The place of the input among the inputs, from 0. */
  readonly input: number;
  /** The id in the input. */
  readonly from: RecordId;
  /** The id in the result. */
  readonly to: RecordId;
}

/** For each input, which of its ids change, and how. */
export interface Renaming {
  readonly changes: ReadonlyMap<RecordId, RecordId>;
  readonly rename: Rename;
}

/** The ids that the records of each input have in the result. */
export function renamings(contents: Contents): readonly Renaming[] {
  const { first, collisions } = contents;
  const newId = newIds(first);
  const given = new Map<Content, RecordId>();
  const idOf = (content: Content): RecordId => {
    const { input, record } = content;
    if (first.get(record.id) === content) return record.id;
    const known = given.get(content) ?? newId(record.id, input);
    given.set(content, known);
    return known;
  };
  return collisions.map((own) => {
    const changes = new Map<RecordId, RecordId>();
    for (const [id, { content }] of own) {
      const to = idOf(content);
      if (to !== id) changes.set(id, to);
    }
    return { changes, rename: (id) => changes.get(id) ?? id };
  });
}
