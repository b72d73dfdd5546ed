import type { Retraction } from "../../generated/types.js";
import { kindOfId, type RecordKind } from "../../records/kinds.js";
import { a, record } from "../issues/words.js";
import type { Find, Rule } from "./given/rule.js";

/** A withdrawn record is succeeded by one of another kind. */
export interface SuccessorOfAnotherKind {
  kind: RecordKind;
  successor: string;
}

/** A withdrawn record is succeeded by one of its own kind, which can stand where it stood. */
export const successorOfAnotherKind: Rule<"successor-of-another-kind", SuccessorOfAnotherKind> = {
  code: "successor-of-another-kind",
  severity: "error",
  alone: {
    source: ({ retracted }, find) => judge("source", retracted, find),
    actor: ({ retracted }, find) => judge("actor", retracted, find),
    event: ({ retracted }, find) => judge("event", retracted, find),
    claim: ({ retracted }, find) => judge("claim", retracted, find),
  },
};

export const successorOfAnotherKindSentence = ({ kind, successor }: SuccessorOfAnotherKind) =>
  `${record(successor)} succeeds ${a(kind)}; a successor is of the same kind`;

function judge(kind: RecordKind, retracted: Retraction | undefined, find: Find<SuccessorOfAnotherKind>): void {
  const successor = retracted?.successor;
  if (successor === undefined || kindOfId(successor) === kind) return;
  find(["retracted", "successor"], { kind, successor });
}
