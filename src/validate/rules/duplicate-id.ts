import { kinds, listOf, type RecordKind } from "../../records/kinds.js";
import { pointerTo } from "../pointer.js";
import type { RecordIndex } from "../record-index.js";
import type { Find, Rule } from "../rule.js";

/** No two records have the same id; broken records count too. */
export const duplicateId: Rule = {
  code: "duplicate-id",
  whole(index, find) {
    for (const kind of kinds) findIn(kind, index, find);
  },
};

function findIn(kind: RecordKind, index: RecordIndex, find: Find): void {
  for (const { id, place } of index.kept[kind]) {
    const first = id === undefined ? undefined : index.find(id);
    if (id === undefined || first === undefined || first.place === place) continue;
    find("duplicate-id", [listOf[kind], place, "id"], { id, first: pointerTo([listOf[kind], first.place]) });
  }
}
