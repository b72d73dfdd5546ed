import type { Rule } from "./given/rule.js";

/** An actor has facts that no claim supports. */
export interface ActorFactWithoutClaim {
  facts: readonly string[];
}

/** Whose unit an actor is, in what group it is counted and how large it is: each on somebody's word. */
export const actorFactWithoutClaim: Rule<"actor-fact-without-claim", ActorFactWithoutClaim> = {
  code: "actor-fact-without-claim",
  severity: "error",
  alone: {
    actor(actor, find) {
      const facts = (["parent", "countedIn", "size"] as const).filter((fact) => actor[fact] !== undefined);
      const [first] = facts;
      if (first !== undefined && actor.claims === undefined) find([first], { facts });
    },
  },
};

export const actorFactWithoutClaimSentence = ({ facts }: ActorFactWithoutClaim) =>
  `has ${facts.join(" and ")} and no claims; name the claims that say so in "claims"`;
