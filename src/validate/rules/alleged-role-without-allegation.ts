import { isAllegedRole } from "../../records/alleged-role.js";
import type { Rule } from "../rule.js";
import { a, record } from "../sentences/words.js";

/** An actor is said to have done wrong on a claim that is not against that actor. */
export interface AllegedRoleWithoutAllegation {
  actor: string;
  role: string;
  claim: string;
}

/** Who stands in an event as an alleged perpetrator or sponsor does so on a claim that is against that very actor. */
export const allegedRoleWithoutAllegation: Rule<"alleged-role-without-allegation", AllegedRoleWithoutAllegation> = {
  code: "alleged-role-without-allegation",
  severity: "error",
  together: {
    event({ participants }, find, index) {
      for (const [at, { actor, role, claim: id }] of participants.entries()) {
        if (!isAllegedRole(role)) continue;
        const claim = index.get("claim", id);
        if (claim && !claim.against?.includes(actor)) find(["participants", at, "claim"], { actor, role, claim: id });
      }
    },
  },
};

export const allegedRoleWithoutAllegationSentence = ({ actor, role, claim }: AllegedRoleWithoutAllegation) =>
  `${record(actor)} is ${a(role)} on the word of ${record(claim)}, which is not against that actor; add the actor to its "against"`;
