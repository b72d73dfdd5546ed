import { wrongdoing } from "../../generated/rule-tables.js";
import type { AttributionStep, Claim, Participant, ReportedEvent } from "../../generated/types.js";
import { isDenial } from "../../records/allegation.js";
import { a, record } from "../issues/words.js";
import type { RecordIndex } from "../shape/record-index.js";
import type { Find, Rule } from "./given/rule.js";

/** The ways in which a record can presuppose guilt. */
export type GuiltPresupposed =
  | { presupposed: "wrongdoing-as-fact"; type: string; status: string }
  | { presupposed: "initiator-of-wrongdoing"; type: string; actor: string }
  | { presupposed: "label-without-against"; actor: string }
  | { presupposed: "conviction-in-own-voice"; actor: string; claim: string };

/**
 * No record says as a fact what is an accusation. An event that is wrongdoing by its nature is not told as having happened,
 * and nobody is its initiator, short of a conviction; who labels people says against whom; and who says "convicted" says
 * who convicted. Reads fields only, never words. `docs/presumption-of-innocence.md` explains it to editors.
 */
export const guiltPresupposed: Rule<"guilt-presupposed", GuiltPresupposed> = {
  code: "guilt-presupposed",
  severity: "error",
  alone: { event: wrongdoingAsFact },
  together: { event: convictionInOwnVoice, claim: labelWithoutAgainst },
};

export function guiltPresupposedSentence(found: GuiltPresupposed): string {
  switch (found.presupposed) {
    case "wrongdoing-as-fact":
      return `"${found.status}" tells ${a(found.type)} as a fact; to name such an event is to accuse, so it is "alleged" until a court has convicted`;
    case "initiator-of-wrongdoing":
      return `${record(found.actor)} is said to have done ${a(found.type)} as a fact; the role is "alleged-perpetrator" or "alleged-sponsor" until a court has convicted`;
    case "label-without-against":
      return `labels ${record(found.actor)}, and to label somebody is to accuse; name those it is against in "against"`;
    case "conviction-in-own-voice":
      return `${record(found.actor)} is convicted on the word of the document alone; ${record(found.claim)} must say who convicted, in its attribution`;
    default:
      return found satisfies never;
  }
}

const isConvicted = ({ legalStatus }: Participant) => legalStatus === "convicted";

function wrongdoingAsFact({ type, status, participants }: ReportedEvent, find: Find<GuiltPresupposed>): void {
  if (!wrongdoing.has(type)) return;
  const isFact = status === "reported" || status === "ongoing";
  if (isFact && !participants.some(isConvicted)) find(["status"], { presupposed: "wrongdoing-as-fact", type, status });
  for (const [at, participant] of participants.entries())
    if (participant.role === "initiator" && !isConvicted(participant))
      find(["participants", at, "role"], {
        presupposed: "initiator-of-wrongdoing",
        type,
        actor: participant.actor,
      });
}

function convictionInOwnVoice({ participants }: ReportedEvent, find: Find<GuiltPresupposed>, index: RecordIndex): void {
  for (const [at, participant] of participants.entries()) {
    const claim = isConvicted(participant) ? index.get("claim", participant.claim) : undefined;
    if (claim && !namesASpeaker(claim))
      find(["participants", at, "legalStatus"], {
        presupposed: "conviction-in-own-voice",
        actor: participant.actor,
        claim: participant.claim,
      });
  }
}

/** Whether somebody beside the document is named as saying it, and nobody denies it in the end. */
const namesASpeaker = (claim: Claim) => !isDenial(claim) && claim.attribution.slice(1).some(isNamedAndNoDenial);

const isNamedAndNoDenial = ({ by, onBehalfOf, commitment }: AttributionStep) =>
  (by !== null || onBehalfOf !== undefined) && commitment !== "denied";

function labelWithoutAgainst(claim: Claim, find: Find<GuiltPresupposed>, index: RecordIndex): void {
  const { type, about, against } = claim;
  if (type !== "label" || against !== undefined || isDenial(claim)) return;
  for (const [at, id] of about.entries()) {
    const actor = index.get("actor", id);
    if (actor?.type === "person" || actor?.type === "group")
      find(["about", at], { presupposed: "label-without-against", actor: id });
  }
}
