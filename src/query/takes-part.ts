import type { ActorId, ReportedEvent, Role } from "../generated/types.js";
import { roleValues } from "../generated/vocabulary-values.js";
import { checkedValues } from "./caller-mistake.js";
import type { OneOrMore } from "./records.js";

/** The wanted roles as a list, checked; `undefined` stands for any. */
export const rolesWanted = (where: string, roles: OneOrMore<Role> | undefined): readonly Role[] | undefined =>
  checkedValues(where, roles, roleValues);

/** Whether an actor, or anybody where none is given, takes part in an event, in one of the roles. */
export function takesPart(
  actor: ActorId | undefined,
  roles: readonly Role[] | undefined,
): (event: ReportedEvent) => boolean {
  return ({ participants }) =>
    participants.some(
      (one) => (actor === undefined || one.actor === actor) && (roles === undefined || roles.includes(one.role)),
    );
}
