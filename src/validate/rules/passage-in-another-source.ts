import type { Claim } from "../../generated/types.js";
import { isIdOf } from "../../records/kinds.js";
import type { Path } from "../issue.js";
import type { Rule } from "../rule.js";

/** A claim rests on one document, the one that its attribution starts with: its passages and cues lie there. */
export const passageInAnotherSource: Rule = {
  code: "passage-in-another-source",
  together: {
    claim(claim, find, index) {
      const first = claim.attribution[0]?.by;
      if (!isIdOf("source", first) || !index.find(first)) return;
      for (const [source, path] of sourcesNamedIn(claim))
        if (source !== first && index.find(source)) find("passage-in-another-source", path, { source, first });
    },
  },
};

function* sourcesNamedIn({ attribution, evidence }: Claim): Iterable<[string, Path]> {
  for (const [at, { cue }] of attribution.entries())
    if (cue && cue.type !== "continuation") yield [cue.source, ["attribution", at, "cue", "source"]];
  for (const [at, { source }] of evidence.entries()) yield [source, ["evidence", at, "source"]];
}
