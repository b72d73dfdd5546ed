import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** A relation ties a record that the claim is not about. */
export interface RelationEndpointNotInAbout {
  id: string;
}

/** A claim that ties two records is about both of them. */
export const relationEndpointNotInAbout: Rule<"relation-endpoint-not-in-about", RelationEndpointNotInAbout> = {
  code: "relation-endpoint-not-in-about",
  severity: "error",
  alone: {
    claim({ relation, about }, find) {
      const ids: readonly string[] = about;
      for (const end of ["subject", "object"] as const)
        if (relation && !ids.includes(relation[end])) find(["relation", end], { id: relation[end] });
    },
  },
};

export const relationEndpointNotInAboutSentence = ({ id }: RelationEndpointNotInAbout) =>
  `${record(id)} is tied here and not in "about"; a claim is about both ends of its relation`;
