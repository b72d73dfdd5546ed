import { kinds, listOf, type RecordKind } from "../../records/kinds.js";
import { pointerTo } from "../issues/pointer.js";
import { record } from "../issues/words.js";
import type { RecordIndex } from "../shape/record-index.js";
import type { Find, Rule } from "./given/rule.js";

/** A record before has the same id: `first` points to it. */
export interface DuplicateId {
  id: string;
  first: string;
}

/** No two records have the same id; broken records count too. */
export const duplicateId: Rule<"duplicate-id", DuplicateId> = {
  code: "duplicate-id",
  severity: "error",
  whole(index, find) {
    for (const kind of kinds) findIn(kind, index, find);
  },
};

export const duplicateIdSentence = ({ id, first }: DuplicateId) =>
  `${record(id)} is there already, at ${first}; every record has an id of its own`;

function findIn(kind: RecordKind, index: RecordIndex, find: Find<DuplicateId>): void {
  for (const { id, at } of index.entries[kind]) {
    const first = id === undefined ? undefined : index.find(id);
    if (id === undefined || first === undefined || first.at === at) continue;
    find([listOf[kind], at, "id"], { id, first: pointerTo([listOf[kind], first.at]) });
  }
}
