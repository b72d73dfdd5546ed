import type { Rule } from "../rule.js";

/** A claim that an actor's facts, or its part in an event, rest on is about the actor. */
export const claimNotAboutActor: Rule = {
  code: "claim-not-about-actor",
  together: {
    actor({ id: actor, claims = [] }, find, index) {
      for (const [at, claim] of claims.entries())
        if (index.get("claim", claim)?.about.includes(actor) === false)
          find("claim-not-about-actor", ["claims", at], { claim, actor });
    },
    event({ participants }, find, index) {
      for (const [at, { actor, claim }] of participants.entries())
        if (index.find(actor) && index.get("claim", claim)?.about.includes(actor) === false)
          find("claim-not-about-actor", ["participants", at, "claim"], { claim, actor });
    },
  },
};
