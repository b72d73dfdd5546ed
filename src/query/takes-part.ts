import type { ActorId, ReportedEvent, Role } from "../generated/types.js";
import { roleValues } from "../generated/vocabulary-values.js";
import { checkedValues } from "./caller-mistake.js";
import type { OneOrMore } from "./records.js";

/** Whether one of the actors takes part in an event, in one of the roles. `undefined` stands for any. */
export function takesPart(
  where: string,
  actors: ReadonlySet<ActorId> | undefined,
  roles: OneOrMore<Role> | undefined,
): (event: ReportedEvent) => boolean {
  const wanted = checkedValues(where, roles, roleValues);
  return ({ participants }) =>
    participants.some(
      ({ actor, role }) =>
        (actors === undefined || actors.has(actor)) && (wanted === undefined || wanted.includes(role)),
    );
}
