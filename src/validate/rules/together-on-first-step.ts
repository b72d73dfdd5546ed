import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** The first step names others together with its document. */
export interface TogetherOnFirstStep {
  by: string;
}

/** A claim is read from one document: several that say the same are several claims, or stand together in a later step. */
export const togetherOnFirstStep: Rule<"together-on-first-step", TogetherOnFirstStep> = {
  code: "together-on-first-step",
  severity: "error",
  alone: {
    claim({ attribution: [first] }, find) {
      if (first === undefined || first.by === null || first.together === undefined) return;
      find(["attribution", 0, "together"], { by: first.by });
    },
  },
};

export const togetherOnFirstStepSentence = ({ by }: TogetherOnFirstStep) =>
  `names others together with ${record(by)}, which comes first; a claim is read from one document, and who speaks together stands in a later step`;
