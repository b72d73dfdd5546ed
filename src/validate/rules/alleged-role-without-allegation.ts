import { isAllegedRole } from "../../records/alleged-role.js";
import type { Rule } from "../rule.js";

/** Who stands in an event as an alleged perpetrator or sponsor does so on a claim that is against that very actor. */
export const allegedRoleWithoutAllegation: Rule = {
  code: "alleged-role-without-allegation",
  together: {
    event({ participants }, find, index) {
      for (const [at, { actor, role, claim: id }] of participants.entries()) {
        if (!isAllegedRole(role)) continue;
        const claim = index.get("claim", id);
        if (claim && !claim.against?.includes(actor))
          find("alleged-role-without-allegation", ["participants", at, "claim"], { actor, role, claim: id });
      }
    },
  },
};
