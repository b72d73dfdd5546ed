import type { TakeReference } from "../../generated/references.js";
import { eachReference } from "../../records/references.js";
import { andNearest, record } from "../issues/words.js";
import type { RecordIndex } from "../shape/record-index.js";
import type { Find, Rule } from "./given/rule.js";

/** No record has this id. `nearest` is one that a record has. */
export interface UnresolvedReference {
  id: string;
  nearest?: string;
}

/** Every id that a record or a judgement names is the id of a record, broken or not. */
export const unresolvedReference: Rule<"unresolved-reference", UnresolvedReference> = {
  code: "unresolved-reference",
  severity: "error",
  together: {
    source: (source, find, index) => eachReference.source(source, unresolved(find, index)),
    actor: (actor, find, index) => eachReference.actor(actor, unresolved(find, index)),
    event: (event, find, index) => eachReference.event(event, unresolved(find, index)),
    claim: (claim, find, index) => eachReference.claim(claim, unresolved(find, index)),
  },
  whole(index, find) {
    for (const { place, judgement } of index.judgements)
      for (const [at, id] of judgement.records.entries())
        if (index.lacks(id)) find(["judgements", place, "records", at], { id });
  },
};

export const unresolvedReferenceSentence = ({ id, nearest }: UnresolvedReference) =>
  `no ${record(id)}${andNearest(nearest)}`;

const unresolved =
  (find: Find<UnresolvedReference>, index: RecordIndex): TakeReference =>
  (id, path) => {
    if (index.lacks(id)) find(path, { id });
  };
