import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** Praise is said to be against somebody. */
export interface PraiseWithAgainst {
  id: string;
}

/** Praise incriminates nobody: a claim that is against somebody is something else. */
export const praiseWithAgainst: Rule<"praise-with-against", PraiseWithAgainst> = {
  code: "praise-with-against",
  severity: "error",
  alone: {
    claim({ type, against = [] }, find) {
      if (type === "praise") for (const [at, id] of against.entries()) find(["against", at], { id });
    },
  },
};

export const praiseWithAgainstSentence = ({ id }: PraiseWithAgainst) =>
  `praise cannot be against ${record(id)}; leave "against" out, or take the type "label" for words that accuse`;
