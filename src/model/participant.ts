import * as z from "zod";
import { entity, field } from "./registry.js";
import { actorId, claimId } from "./scalars.js";
import { oneOf } from "./vocabulary.js";

/** What a role does in an event: starts it, undergoes it, or neither. */
type Part = "initiates" | "receives" | "neither";

interface RoleEntry {
  readonly part: Part;
  /** Whoever has the role is accused by it: it says what somebody claims they did. */
  readonly alleged?: true;
  readonly definition: string;
}

export const roleTable = {
  initiator: { part: "initiates", definition: "Does what the event is, and no more specific role fits." },
  "detaining-authority": { part: "initiates", definition: "The body that holds people." },
  "investigating-authority": { part: "initiates", definition: "The body that inquires." },
  "announcing-authority": { part: "initiates", definition: "The body that makes something known." },
  "prosecuting-authority": { part: "initiates", definition: "The body that brings people before the law." },
  "alleged-perpetrator": {
    part: "initiates",
    alleged: true,
    definition: "Is said to have done it. Not established.",
  },
  "alleged-sponsor": {
    part: "initiates",
    alleged: true,
    definition: "Is said to be behind it: to order, pay or guide. Not established.",
  },
  speaker: { part: "initiates", definition: "Says something in a speech event." },
  "reporting-medium": { part: "initiates", definition: "The outlet that reports." },
  recipient: {
    part: "receives",
    definition: "Undergoes or receives what the event is, and no more specific role fits.",
  },
  detained: { part: "receives", definition: "Is held." },
  identified: { part: "receives", definition: "Is named or singled out. Not thereby held or accused." },
  fugitive: { part: "receives", definition: "Is said to have got away." },
  killed: { part: "receives", definition: "Dies in the event." },
  injured: { part: "receives", definition: "Is hurt in the event." },
  evacuated: { part: "receives", definition: "Is taken out of a place." },
  target: { part: "receives", definition: "Is what the event is directed at." },
  addressee: { part: "receives", definition: "Is spoken to, or is asked to act." },
  belligerent: { part: "neither", definition: "Is a side in fighting, whoever began it." },
  ally: { part: "neither", definition: "Fights or acts beside a side." },
  interlocutor: { part: "neither", definition: "Takes part in an exchange on equal footing." },
  instrument: { part: "neither", definition: "Is the means that is used." },
  bystander: { part: "neither", definition: "Is present or named and does neither." },
} as const satisfies Record<string, RoleEntry>;

/** The roles that accuse whoever has them. */
export const allegedRoles = Object.entries<RoleEntry>(roleTable).flatMap(([role, { alleged }]) =>
  alleged ? [role] : [],
);

/** Each role with its definition. */
export const roles = Object.fromEntries(
  Object.entries(roleTable).map(([role, { definition }]) => [role, definition]),
) as { readonly [R in keyof typeof roleTable]: string };

export const legalStatuses = {
  identified: "An authority says who it is. Nothing follows from that.",
  suspected: "Somebody suspects them.",
  accused: "Somebody accuses them, not necessarily before the law.",
  "under-investigation": "An inquiry is open.",
  wanted: "An authority looks for them.",
  detained: "They are held.",
  arrested: "They are under arrest.",
  charged: "A formal accusation has been made.",
  "on-trial": "A court is hearing the case.",
  convicted: "A court has found them guilty. No other status says so.",
  acquitted: "A court has found them not guilty.",
  released: "They are no longer held.",
  "outcome-unknown": "Proceedings took place or began; how they ended is not stated.",
} as const;

export const Participant = entity(
  "Participant",
  "An actor's part in an event. An actor with two roles or two statuses stands twice.",
  z.strictObject({
    actor: field(actorId, "Who takes part."),
    role: field(oneOf(roles), "In what role."),
    legalStatus: field(
      oneOf(legalStatuses),
      "Where the law stands with this actor after this event: the least that the text supports.",
    ).exactOptional(),
    claim: field(claimId, "The claim this rests on. It is about this event and this actor."),
  }),
);
