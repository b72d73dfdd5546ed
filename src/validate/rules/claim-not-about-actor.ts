import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** A claim that an actor, or its part in an event, rests on is not about the actor. */
export interface ClaimNotAboutActor {
  claim: string;
  actor: string;
}

/** A claim that an actor's facts, or its part in an event, rest on is about the actor. */
export const claimNotAboutActor: Rule<"claim-not-about-actor", ClaimNotAboutActor> = {
  code: "claim-not-about-actor",
  severity: "error",
  together: {
    actor({ id: actor, claims = [] }, find, index) {
      for (const [at, claim] of claims.entries())
        if (index.get("claim", claim)?.about.includes(actor) === false) find(["claims", at], { claim, actor });
    },
    event({ participants }, find, index) {
      for (const [at, { actor, claim }] of participants.entries())
        if (index.find(actor) && index.get("claim", claim)?.about.includes(actor) === false)
          find(["participants", at, "claim"], { claim, actor });
    },
  },
};

export const claimNotAboutActorSentence = ({ claim, actor }: ClaimNotAboutActor) =>
  `${record(claim)} is not about ${record(actor)}; name the actor in its "about", or another claim here`;
