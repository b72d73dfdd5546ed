import { claimsInActor, claimsInEvent } from "../../generated/references.js";
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
    actor(actor, find, index) {
      if (actor.retracted) return;
      claimsInActor(actor, (claim, path) => {
        if (index.get("claim", claim)?.retracted) find(path, { claim });
      });
    },
    event(event, find, index) {
      const isGone = (claim: string) => index.get("claim", claim)?.retracted !== undefined;
      if (event.retracted) return;
      claimsInEvent(event, (claim, path) => {
        if (path[0] !== "claims" && isGone(claim)) find(path, { claim });
      });
      const [only = ""] = event.claims;
      if (event.claims.every(isGone)) find(["claims"], { claim: only });
    },
  },
};

export const restsOnRetractedSentence = ({ claim }: RestsOnRetracted) =>
  `rests on ${record(claim)}, which was withdrawn`;
