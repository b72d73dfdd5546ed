import type { EventType, Role } from "../../generated/types.js";

/** What a row of a sub-event type becomes: the type that is true of all of them, and the roles of both actors. */
export interface SubEventType {
  readonly type: EventType;
  readonly roles: readonly [Role, Role];
}

const fight = ["belligerent", "belligerent"] as const;
const harm = ["alleged-perpetrator", "target"] as const;
const gathering = ["initiator", "bystander"] as const;
const step = ["initiator", "recipient"] as const;

/** By sub-event type, the last type that `docs/coded-data.md` has for it: no row says which of several it is. */
export const subEventTypes: Readonly<Record<string, SubEventType>> = {
  "Government regains territory": { type: "armed-clash", roles: fight },
  "Non-state actor overtakes territory": { type: "armed-clash", roles: fight },
  "Armed clash": { type: "armed-clash", roles: fight },
  "Excessive force against protesters": { type: "demonstration", roles: gathering },
  "Protest with intervention": { type: "demonstration", roles: gathering },
  "Peaceful protest": { type: "demonstration", roles: gathering },
  "Violent demonstration": { type: "riot", roles: gathering },
  "Mob violence": { type: "riot", roles: gathering },
  "Chemical weapon": { type: "armed-attack", roles: harm },
  "Air/drone strike": { type: "air-strike", roles: harm },
  "Suicide bomb": { type: "armed-attack", roles: harm },
  "Shelling/artillery/missile attack": { type: "armed-attack", roles: harm },
  "Remote explosive/landmine/IED": { type: "armed-attack", roles: harm },
  Grenade: { type: "armed-attack", roles: harm },
  "Sexual violence": { type: "sexual-violence", roles: harm },
  Attack: { type: "attack-on-civilians", roles: harm },
  "Abduction/forced disappearance": { type: "abduction", roles: harm },
  Agreement: { type: "other", roles: ["interlocutor", "interlocutor"] },
  Arrests: { type: "detention", roles: ["detaining-authority", "detained"] },
  "Change to group/activity": { type: "other", roles: step },
  "Disrupted weapons use": { type: "weapons-interdiction", roles: step },
  "Headquarters or base established": { type: "base-establishment", roles: step },
  "Looting/property destruction": { type: "property-damage", roles: harm },
  "Non-violent transfer of territory": { type: "territory-takeover", roles: step },
  Other: { type: "other", roles: step },
};
