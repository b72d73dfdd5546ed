import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** A record that stands rests on a claim that was withdrawn. */
export interface RestsOnRetracted {
  claim: string;
}

/** What still stands does not rest on a claim that was withdrawn. An event may list such a claim beside one that stands. */
export const restsOnRetracted: Rule<"rests-on-retracted", RestsOnRetracted> = {
  code: "rests-on-retracted",
  severity: "error",
  together: {
    actor({ retracted, claims = [] }, find, index) {
      if (retracted) return;
      for (const [at, claim] of claims.entries())
        if (index.get("claim", claim)?.retracted) find(["claims", at], { claim });
    },
    event({ retracted, when, place, participants, counts = [], claims }, find, index) {
      const isGone = (claim: string) => index.get("claim", claim)?.retracted !== undefined;
      if (retracted) return;
      if (when.claim && isGone(when.claim)) find(["when", "claim"], { claim: when.claim });
      if (place?.claim && isGone(place.claim)) find(["place", "claim"], { claim: place.claim });
      for (const [at, { claim }] of participants.entries())
        if (isGone(claim)) find(["participants", at, "claim"], { claim });
      for (const [at, { claim }] of counts.entries()) if (isGone(claim)) find(["counts", at, "claim"], { claim });
      const [only = ""] = claims;
      if (claims.every(isGone)) find(["claims"], { claim: only });
    },
  },
};

export const restsOnRetractedSentence = ({ claim }: RestsOnRetracted) =>
  `rests on ${record(claim)}, which was withdrawn`;
