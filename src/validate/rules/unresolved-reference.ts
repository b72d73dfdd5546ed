import type { TakeReference } from "../../generated/references.js";
import { eachReference } from "../../records/references.js";
import type { RecordIndex } from "../record-index.js";
import type { Find, Rule } from "../rule.js";

/** Every id that a record names is the id of a record, broken or not. */
export const unresolvedReference: Rule = {
  code: "unresolved-reference",
  together: {
    source: (source, find, index) => eachReference.source(source, unresolved(find, index)),
    actor: (actor, find, index) => eachReference.actor(actor, unresolved(find, index)),
    event: (event, find, index) => eachReference.event(event, unresolved(find, index)),
    claim: (claim, find, index) => eachReference.claim(claim, unresolved(find, index)),
  },
};

const unresolved =
  (find: Find, index: RecordIndex): TakeReference =>
  (id, path) => {
    if (index.lacks(id)) find("unresolved-reference", path, { id });
  };
