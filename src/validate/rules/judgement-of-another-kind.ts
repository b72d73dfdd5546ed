import { kindJudged } from "../../records/judged.js";
import { kindOfId } from "../../records/kinds.js";
import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** A judgement names a record of a kind that it cannot be about. */
export interface JudgementOfAnotherKind {
  id: string;
  judgement: string;
  /** The kind that it is about: by its type, or by its first record. */
  kind: string;
}

/** The records of a judgement are of one kind: the one that its type says, where it says one. */
export const judgementOfAnotherKind: Rule<"judgement-of-another-kind", JudgementOfAnotherKind> = {
  code: "judgement-of-another-kind",
  severity: "error",
  whole({ judgements }, find) {
    for (const { place, judgement } of judgements) {
      const { type, records } = judgement;
      const kind = kindJudged(judgement) ?? kindOfId(records[0] ?? "");
      if (kind === undefined) continue;
      for (const [at, id] of records.entries())
        if (kindOfId(id) !== kind) find(["judgements", place, "records", at], { id, judgement: type, kind });
    }
  },
};

export const judgementOfAnotherKindSentence = ({ id, judgement, kind }: JudgementOfAnotherKind) =>
  `is the ${record(id)}; this ${judgement} judgement is about records of kind ${kind}`;
