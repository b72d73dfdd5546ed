import type { EventType, Role } from "../../generated/types.js";

interface ViolenceType {
  readonly type: EventType;
  readonly roles: readonly [Role, Role];
}

/** What `type_of_violence` says, as `docs/coded-data.md` prints it: the type of event, and the roles of side A and side B. */
export const violenceTypes = {
  "1": { type: "armed-clash", roles: ["belligerent", "belligerent"] },
  "2": { type: "armed-clash", roles: ["belligerent", "belligerent"] },
  "3": { type: "attack-on-civilians", roles: ["alleged-perpetrator", "target"] },
} as const satisfies Readonly<Record<string, ViolenceType>>;

/** A value of `type_of_violence`. */
export type ViolenceCode = keyof typeof violenceTypes;

export const violenceCodes = Object.keys(violenceTypes) as readonly ViolenceCode[];
