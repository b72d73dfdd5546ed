import type { Rule } from "../rule.js";

/** The words that give a date stand in the text of a claim's source: without the claim nobody can find them. */
export const phraseWithoutClaim: Rule = {
  code: "phrase-without-claim",
  alone: {
    event({ when: { phrase, claim } }, find) {
      if (phrase && claim === undefined) find("phrase-without-claim", ["when", "phrase"], { phrase: phrase.text });
    },
  },
};
