import { wrongdoing } from "../../generated/rule-tables.js";
import type { Claim, Participant, ReportedEvent } from "../../generated/types.js";
import type { RecordIndex } from "../record-index.js";
import type { Find, Rule } from "../rule.js";

/**
 * No record says as a fact what is an accusation. An event that is wrongdoing by its nature is not told as having happened,
 * and nobody is its initiator, short of a conviction; who labels people says against whom; and who says "convicted" says
 * who convicted. Reads fields only, never words. `docs/presumption-of-innocence.md` explains it to editors.
 */
export const guiltPresupposed: Rule = {
  code: "guilt-presupposed",
  alone: { event: wrongdoingAsFact },
  together: { event: convictionInOwnVoice, claim: labelWithoutAgainst },
};

const isConvicted = ({ legalStatus }: Participant) => legalStatus === "convicted";

function wrongdoingAsFact({ type, status, participants }: ReportedEvent, find: Find): void {
  if (!wrongdoing.has(type)) return;
  const isFact = status === "reported" || status === "ongoing";
  if (isFact && !participants.some(isConvicted))
    find("guilt-presupposed", ["status"], { presupposed: "wrongdoing-as-fact", type, status });
  for (const [at, participant] of participants.entries())
    if (participant.role === "initiator" && !isConvicted(participant))
      find("guilt-presupposed", ["participants", at, "role"], {
        presupposed: "initiator-of-wrongdoing",
        type,
        actor: participant.actor,
      });
}

function convictionInOwnVoice({ participants }: ReportedEvent, find: Find, index: RecordIndex): void {
  for (const [at, participant] of participants.entries()) {
    const claim = isConvicted(participant) ? index.get("claim", participant.claim) : undefined;
    if (claim && !namesASpeaker(claim))
      find("guilt-presupposed", ["participants", at, "legalStatus"], {
        presupposed: "conviction-in-own-voice",
        actor: participant.actor,
        claim: participant.claim,
      });
  }
}

/** Whether somebody beside the document is named as saying it, and does not deny it. */
const namesASpeaker = ({ attribution }: Claim) =>
  attribution.slice(1).some(({ by, commitment }) => by !== null && commitment !== "denied");

function labelWithoutAgainst({ type, about, against }: Claim, find: Find, index: RecordIndex): void {
  if (type !== "label" || against !== undefined) return;
  for (const [at, id] of about.entries()) {
    const actor = index.get("actor", id);
    if (actor?.type === "person" || actor?.type === "group")
      find("guilt-presupposed", ["about", at], { presupposed: "label-without-against", actor: id });
  }
}
