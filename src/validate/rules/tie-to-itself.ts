import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** A record is tied to itself. */
export interface TieToItself {
  id: string;
}

/** No relation ties a record to itself, and no claim links to itself. */
export const tieToItself: Rule<"tie-to-itself", TieToItself> = {
  code: "tie-to-itself",
  severity: "error",
  alone: {
    claim({ id, relation, links = [] }, find) {
      if (relation && relation.subject === relation.object) find(["relation", "object"], { id: relation.object });
      for (const [at, { claim }] of links.entries()) if (claim === id) find(["links", at, "claim"], { id });
    },
  },
};

export const tieToItselfSentence = ({ id }: TieToItself) => `ties ${record(id)} to itself`;
