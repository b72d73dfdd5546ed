import { isDenial } from "../../records/allegation.js";
import { a } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** A claim of a type that accuses names nobody it is against. */
export interface AllegationWithoutAgainst {
  type: string;
}

/** A charge or an accusation is against somebody, and the record says against whom. */
export const allegationWithoutAgainst: Rule<"allegation-without-against", AllegationWithoutAgainst> = {
  code: "allegation-without-against",
  severity: "error",
  alone: {
    claim(claim, find) {
      const { type, against } = claim;
      const isAccusing = type === "charge" || type === "accusation";
      if (isAccusing && against === undefined && !isDenial(claim)) find(["type"], { type });
    },
  },
};

export const allegationWithoutAgainstSentence = ({ type }: AllegationWithoutAgainst) =>
  `is ${a(type)} and names nobody it is against; name the accused in "against"`;
