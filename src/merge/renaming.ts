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

/** How the ids of the records of one input change. */
export interface Renaming {
  /** Those that do, in the order of the records. */
  readonly changes: readonly Renamed[];
  readonly rename: Rename;
}

/** The ids that the records of each input have in the result. */
export function renamings({ first, collisions }: Contents): readonly Renaming[] {
  const newId = newIds(first);
  const idOf = (content: Content): RecordId => {
    content.idInResult ??= newId(content.record.id, content.input);
    return content.idInResult;
  };
  return collisions.map((own, input) => {
    const changes: Renamed[] = [];
    for (const [from, { content }] of own) {
      const to = idOf(content);
      if (to !== from) changes.push({ input, from, to });
    }
    return { changes, rename: (id) => own.get(id)?.content.idInResult ?? id };
  });
}
