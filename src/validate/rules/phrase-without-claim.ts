import { text } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** A date phrase without a claim: nothing says in which text it stands. */
export interface PhraseWithoutClaim {
  phrase: string;
}

/** The words that give a date stand in the text of a claim's source: without the claim nobody can find them. */
export const phraseWithoutClaim: Rule<"phrase-without-claim", PhraseWithoutClaim> = {
  code: "phrase-without-claim",
  severity: "error",
  alone: {
    event({ when: { phrase, claim } }, find) {
      if (phrase && claim === undefined) find(["when", "phrase"], { phrase: phrase.text });
    },
  },
};

export const phraseWithoutClaimSentence = ({ phrase }: PhraseWithoutClaim) =>
  `${text(phrase)} stands in no text that is known: "claim" must name the claim that gives the date`;
