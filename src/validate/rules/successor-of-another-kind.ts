import type { Retraction } from "../../generated/types.js";
import { kindOfId, type RecordKind } from "../../records/kinds.js";
import type { Find, Rule } from "../rule.js";

/** A withdrawn record is succeeded by one of its own kind, which can stand where it stood. */
export const successorOfAnotherKind: Rule = {
  code: "successor-of-another-kind",
  alone: {
    source: ({ retracted }, find) => judge("source", retracted, find),
    actor: ({ retracted }, find) => judge("actor", retracted, find),
    event: ({ retracted }, find) => judge("event", retracted, find),
    claim: ({ retracted }, find) => judge("claim", retracted, find),
  },
};

function judge(kind: RecordKind, retracted: Retraction | undefined, find: Find): void {
  const successor = retracted?.successor;
  if (successor === undefined || kindOfId(successor) === kind) return;
  find("successor-of-another-kind", ["retracted", "successor"], { kind, successor });
}
