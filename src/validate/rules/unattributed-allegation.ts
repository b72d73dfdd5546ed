import type { Claim } from "../../generated/types.js";
import { isAllegation } from "../../records/allegation.js";
import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** An allegation that nobody but the document, or nobody named, makes. */
export interface UnattributedAllegation {
  by: string | null;
}

/**
 * An allegation that only the document makes, or nobody named, and for which the record does not show the words that leave the
 * speaker out (the cue of the unnamed step). A label is left alone: it is the word of whoever uses it.
 */
export const unattributedAllegation: Rule<"unattributed-allegation", UnattributedAllegation> = {
  code: "unattributed-allegation",
  severity: "warning",
  alone: {
    claim(claim, find) {
      if (!isAllegation(claim) || claim.type === "label" || isAccountedFor(claim)) return;
      find(["attribution"], {
        by: claim.attribution.length > 1 ? null : (claim.attribution[0]?.by ?? null),
      });
    },
  },
};

export const unattributedAllegationSentence = ({ by }: UnattributedAllegation) =>
  `an allegation that ${by === null ? "nobody named" : record(by)} makes${by === null ? "" : " in its own voice"}; name the speaker, or give the words (cue) that name none; or say in "accepted" why there is none`;

/** Whether a step beyond the document names a speaker, or shows the words that name none. */
const isAccountedFor = ({ attribution }: Claim) =>
  attribution
    .slice(1)
    .some(
      ({ by, onBehalfOf, cue }) =>
        by !== null || onBehalfOf !== undefined || (cue !== undefined && cue.type !== "continuation"),
    );
