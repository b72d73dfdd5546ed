import { claimsInEvent } from "../../generated/references.js";
import { record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** A claim that an event names is not about it, or a claim about the event is missing from its list. */
export interface ClaimNotAboutEvent {
  claim: string;
  event: string;
  missingIn: "about" | "claims";
}

/** Every claim that an event rests on is about the event, and the event lists every claim that is about it. */
export const claimNotAboutEvent: Rule<"claim-not-about-event", ClaimNotAboutEvent> = {
  code: "claim-not-about-event",
  severity: "error",
  together: {
    event(event, find, index) {
      claimsInEvent(event, (id, path) => {
        const claim = index.get("claim", id);
        if (claim && !claim.about.includes(event.id)) find(path, { claim: id, event: event.id, missingIn: "about" });
      });
    },
    claim(claim, find, index) {
      for (const [at, id] of claim.about.entries()) {
        const event = index.get("event", id);
        if (event && !event.claims.includes(claim.id))
          find(["about", at], { claim: claim.id, event: id, missingIn: "claims" });
      }
    },
  },
};

export const claimNotAboutEventSentence = ({ claim, event, missingIn }: ClaimNotAboutEvent) =>
  missingIn === "about"
    ? `${record(claim)} is not about ${record(event)}; name the event in its "about", or another claim here`
    : `${record(event)} does not list ${record(claim)} among its claims; the two lists must agree`;
