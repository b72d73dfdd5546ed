import type { ActorId, ReportedEvent, Role } from "../../generated/types.js";
import { roleValues } from "../../generated/vocabulary-values.js";
import { checkedWords } from "../asking/caller-mistake.js";
import type { OneOrMore } from "../asking/records.js";

/** The wanted roles as a list, checked; `undefined` stands for any. */
export const rolesWanted = (where: string, roles: OneOrMore<Role> | undefined): readonly Role[] | undefined =>
  checkedWords(where, "roles", roles, roleValues);

/** Whether one of the actors, or anybody where none are given, takes part in an event, in one of the roles. */
export function takesPart(
  actors: ReadonlySet<ActorId> | undefined,
  roles: readonly Role[] | undefined,
): (event: ReportedEvent) => boolean {
  return ({ participants }) =>
    participants.some(({ actor, role }) => (actors?.has(actor) ?? true) && (roles?.includes(role) ?? true));
}
