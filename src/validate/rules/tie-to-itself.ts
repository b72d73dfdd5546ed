import type { Rule } from "../rule.js";

/** No relation ties a record to itself, and no claim links to itself. */
export const tieToItself: Rule = {
  code: "tie-to-itself",
  alone: {
    claim({ id, relation, links = [] }, find) {
      if (relation && relation.subject === relation.object)
        find("tie-to-itself", ["relation", "object"], { id: relation.object });
      for (const [at, { claim }] of links.entries())
        if (claim === id) find("tie-to-itself", ["links", at, "claim"], { id });
    },
  },
};
