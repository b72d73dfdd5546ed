import { isAllegation, isDenial } from "../../records/allegation.js";
import { isAllegedRole } from "../../records/alleged-role.js";
import { a, record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** An actor is said to have done wrong on a claim that is not against that actor. */
export interface AllegedRoleWithoutAllegation {
  actor: string;
  role: string;
  claim: string;
  /** Whether the claim denies it. */
  denied: boolean;
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
        if (claim === undefined || (isAllegation(claim) && claim.against.includes(actor))) continue;
        find(["participants", at, "claim"], { actor, role, claim: id, denied: isDenial(claim) });
      }
    },
  },
};

export const allegedRoleWithoutAllegationSentence = ({ actor, role, claim, denied }: AllegedRoleWithoutAllegation) =>
  `${record(actor)} is ${a(role)} on the word of ${record(claim)}, which ${denied ? "denies it; name a claim that accuses, or leave the role out" : `is not against that actor; add the actor to its "against"`}`;
