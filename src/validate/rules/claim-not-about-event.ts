import type { ReportedEvent } from "../../generated/types.js";
import type { Path } from "../issue.js";
import type { Rule } from "../rule.js";

/** Every claim that an event rests on is about the event, and the event lists every claim that is about it. */
export const claimNotAboutEvent: Rule = {
  code: "claim-not-about-event",
  together: {
    event(event, find, index) {
      for (const [id, path] of claimsNamedIn(event)) {
        const claim = index.get("claim", id);
        if (claim && !claim.about.includes(event.id))
          find("claim-not-about-event", path, { claim: id, event: event.id, missingIn: "about" });
      }
    },
    claim(claim, find, index) {
      for (const [at, id] of claim.about.entries()) {
        const event = index.get("event", id);
        if (event && !event.claims.includes(claim.id))
          find("claim-not-about-event", ["about", at], { claim: claim.id, event: id, missingIn: "claims" });
      }
    },
  },
};

/** The claims that an event, its date, place, participants and counts name, each once a place. */
function* claimsNamedIn({ when, place, participants, counts, claims }: ReportedEvent): Iterable<[string, Path]> {
  if (when.claim) yield [when.claim, ["when", "claim"]];
  if (place?.claim) yield [place.claim, ["place", "claim"]];
  for (const [at, { claim }] of participants.entries()) yield [claim, ["participants", at, "claim"]];
  for (const [at, { claim }] of counts?.entries() ?? []) yield [claim, ["counts", at, "claim"]];
  for (const [at, claim] of claims.entries()) yield [claim, ["claims", at]];
}
