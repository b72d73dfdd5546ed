import { sourcesInClaim } from "../../generated/references.js";
import { isIdOf } from "../../records/kinds.js";
import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** A passage or a cue lies in another source than the one that the attribution starts with. */
export interface PassageInAnotherSource {
  source: string;
  first: string;
}

/** A claim rests on one document, the one that its attribution starts with: its passages and cues lie there. */
export const passageInAnotherSource: Rule<"passage-in-another-source", PassageInAnotherSource> = {
  code: "passage-in-another-source",
  severity: "warning",
  together: {
    claim(claim, find, index) {
      const first = claim.attribution[0]?.by;
      if (!isIdOf("source", first) || !index.find(first)) return;
      sourcesInClaim(claim, (source, path) => {
        if (source !== first && index.find(source)) find(path, { source, first });
      });
    },
  },
};

export const passageInAnotherSourceSentence = ({ source, first }: PassageInAnotherSource) =>
  `lies in ${record(source)}, and the attribution starts with ${record(first)}; a claim rests on one document`;
