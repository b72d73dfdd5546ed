import type { Rule } from "../rule.js";

/** What still stands does not rest on a claim that was withdrawn. An event may list such a claim beside one that stands. */
export const restsOnRetracted: Rule = {
  code: "rests-on-retracted",
  together: {
    actor({ retracted, claims = [] }, find, index) {
      if (retracted) return;
      for (const [at, claim] of claims.entries())
        if (index.get("claim", claim)?.retracted) find("rests-on-retracted", ["claims", at], { claim });
    },
    event({ retracted, when, place, participants, counts = [], claims }, find, index) {
      const isGone = (claim: string) => index.get("claim", claim)?.retracted !== undefined;
      if (retracted) return;
      if (when.claim && isGone(when.claim)) find("rests-on-retracted", ["when", "claim"], { claim: when.claim });
      if (place?.claim && isGone(place.claim)) find("rests-on-retracted", ["place", "claim"], { claim: place.claim });
      for (const [at, { claim }] of participants.entries())
        if (isGone(claim)) find("rests-on-retracted", ["participants", at, "claim"], { claim });
      for (const [at, { claim }] of counts.entries())
        if (isGone(claim)) find("rests-on-retracted", ["counts", at, "claim"], { claim });
      const [only = ""] = claims;
      if (claims.every(isGone)) find("rests-on-retracted", ["claims"], { claim: only });
    },
  },
};
