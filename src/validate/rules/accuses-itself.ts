import type { AttributionStep } from "../../generated/types.js";
import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** An actor accuses itself. */
export interface AccusesItself {
  id: string;
}

/**
 * Whoever a claim comes down to is certain of it, and is among those it is against: a confession, or a denial that was
 * written down as the negation of what is denied.
 */
export const accusesItself: Rule<"accuses-itself", AccusesItself> = {
  code: "accuses-itself",
  severity: "warning",
  alone: {
    claim({ attribution, against = [] }, find) {
      const innermost = attribution.at(-1);
      if (innermost?.commitment !== "certain") return;
      const voices = voicesOf(innermost);
      for (const [at, id] of against.entries()) if (voices.includes(id)) find(["against", at], { id });
    },
  },
};

export const accusesItselfSentence = ({ id }: AccusesItself) =>
  `here ${record(id)} is accused on that actor's own word; right for a confession, but of a denial the statement is what is denied, and the innermost step is "denied"`;

/** Everybody whose word a step is. */
const voicesOf = (step: AttributionStep): readonly (string | null | undefined)[] => [
  step.by,
  step.onBehalfOf,
  ...(step.by === null ? [] : (step.together ?? [])),
];
