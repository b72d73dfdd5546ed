import type { Claim } from "../../generated/types.js";
import { isIdOf } from "../../records/kinds.js";
import type { Path } from "../issues/pointer.js";
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
      for (const [source, path] of sourcesNamedIn(claim))
        if (source !== first && index.find(source)) find(path, { source, first });
    },
  },
};

export const passageInAnotherSourceSentence = ({ source, first }: PassageInAnotherSource) =>
  `lies in ${record(source)}, and the attribution starts with ${record(first)}; a claim rests on one document`;

function* sourcesNamedIn({ attribution, evidence }: Claim): Iterable<[string, Path]> {
  for (const [at, { cue }] of attribution.entries())
    if (cue && cue.type !== "continuation") yield [cue.source, ["attribution", at, "cue", "source"]];
  for (const [at, { source }] of evidence.entries()) yield [source, ["evidence", at, "source"]];
}
