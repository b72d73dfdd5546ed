import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** A step is said on behalf of somebody who says it. */
export interface OnBehalfOfItself {
  actor: string;
}

/** Nobody speaks on their own behalf in a step: whoever says it is its speaker, and whoever has it said is another. */
export const onBehalfOfItself: Rule<"on-behalf-of-itself", OnBehalfOfItself> = {
  code: "on-behalf-of-itself",
  severity: "error",
  alone: {
    claim({ attribution }, find) {
      for (const [at, step] of attribution.entries()) {
        if (step.by === null || step.onBehalfOf === undefined) continue;
        const { by, together = [], onBehalfOf: actor } = step;
        if ([by, ...together].includes(actor)) find(["attribution", at, "onBehalfOf"], { actor });
      }
    },
  },
};

export const onBehalfOfItselfSentence = ({ actor }: OnBehalfOfItself) =>
  `${record(actor)} is among those who say it; leave "onBehalfOf" out, or name whom they speak for`;
