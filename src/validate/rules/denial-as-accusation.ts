import type { ClaimType } from "../../generated/types.js";
import { isDenial } from "../../records/allegation.js";
import { a } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** A denial has a type that accuses. */
export interface DenialAsAccusation {
  type: string;
}

const accusing: readonly ClaimType[] = ["charge", "accusation", "label"];

/** Who denies it makes no charge or accusation and puts no label on anybody, whatever was said before: a denial is an assertion. */
export const denialAsAccusation: Rule<"denial-as-accusation", DenialAsAccusation> = {
  code: "denial-as-accusation",
  severity: "error",
  alone: {
    claim(claim, find) {
      if (accusing.includes(claim.type) && isDenial(claim)) find(["type"], { type: claim.type });
    },
  },
};

export const denialAsAccusationSentence = ({ type }: DenialAsAccusation) =>
  `is ${a(type)}, and the innermost step denies it; a denial is an "assertion", whose statement is what is denied`;
