import type { Rule } from "../rule.js";

/** Whose unit an actor is, in what group it is counted and how large it is: each on somebody's word. */
export const actorFactWithoutClaim: Rule = {
  code: "actor-fact-without-claim",
  alone: {
    actor(actor, find) {
      const facts = (["parent", "countedIn", "size"] as const).filter((fact) => actor[fact] !== undefined);
      const [first] = facts;
      if (first !== undefined && actor.claims === undefined) find("actor-fact-without-claim", [first], { facts });
    },
  },
};
