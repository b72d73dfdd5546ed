import type { Actor, ReportedEvent, Role } from "attributed-events";
import type { Lookup } from "../state/lookup.js";

/** How many events have each agency (with its units, where they count) in one of the roles. */
export function agencyTally(
  { actors }: Lookup,
  events: readonly ReportedEvent[],
  { roles, units }: { readonly roles: readonly Role[]; readonly units: boolean },
): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  for (const { participants } of events) {
    const fitting = participants.filter(({ role }) => roles.length === 0 || roles.includes(role));
    const ids = new Set(fitting.flatMap(({ actor }) => (units ? withParents(actors, actor) : [actor])));
    for (const id of ids) tally.set(id, (tally.get(id) ?? 0) + 1);
  }
  return tally;
}

function withParents(actors: ReadonlyMap<string, Actor>, id: string): string[] {
  const path: string[] = [];
  // A validated dataset has no circles; a path that meets itself ends here all the same.
  for (let at: string | undefined = id; at !== undefined && !path.includes(at); at = actors.get(at)?.parent)
    path.push(at);
  return path;
}

/** How many events have each role, among the chosen agencies or, while none is chosen, anybody. */
export function roleTally(
  { actors }: Lookup,
  events: readonly ReportedEvent[],
  { agencies, units }: { readonly agencies: readonly string[]; readonly units: boolean },
): ReadonlyMap<Role, number> {
  const counts = (id: string) =>
    agencies.length === 0 || (units ? withParents(actors, id) : [id]).some((one) => agencies.includes(one));
  const tally = new Map<Role, number>();
  for (const { participants } of events) {
    const roles = new Set(participants.filter(({ actor }) => counts(actor)).map(({ role }) => role));
    for (const role of roles) tally.set(role, (tally.get(role) ?? 0) + 1);
  }
  return tally;
}
