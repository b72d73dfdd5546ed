import type { Rule } from "../rule.js";

/** A claim that ties two records is about both of them. */
export const relationEndpointNotInAbout: Rule = {
  code: "relation-endpoint-not-in-about",
  alone: {
    claim({ relation, about }, find) {
      const ids: readonly string[] = about;
      for (const end of ["subject", "object"] as const)
        if (relation && !ids.includes(relation[end]))
          find("relation-endpoint-not-in-about", ["relation", end], { id: relation[end] });
    },
  },
};
