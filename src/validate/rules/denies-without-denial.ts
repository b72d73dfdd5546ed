import { isDenial } from "../../records/allegation.js";
import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** A link says that a claim denies another, and nobody denies anything in it. */
export interface DeniesWithoutDenial {
  id: string;
}

/** A claim denies another by what its innermost speaker says: that step is `denied`, and its statement is what is denied. */
export const deniesWithoutDenial: Rule<"denies-without-denial", DeniesWithoutDenial> = {
  code: "denies-without-denial",
  severity: "error",
  alone: {
    claim(claim, find) {
      if (claim.links === undefined || isDenial(claim)) return;
      for (const [at, { type, claim: id }] of claim.links.entries())
        if (type === "denies") find(["links", at, "type"], { id });
    },
  },
};

export const deniesWithoutDenialSentence = ({ id }: DeniesWithoutDenial) =>
  `this claim denies ${record(id)}, and its innermost step does not; state what is denied, and make that step "denied", or link by "contradicts"`;
