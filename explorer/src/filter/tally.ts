import type { Role } from "attributed-events";
import { allRoles } from "../columns/event-columns.js";
import { at } from "../columns/runs.js";
import type { Lookup } from "../state/lookup.js";
import type { SomeEvents } from "../state/selection.js";

/** How many events have each agency (with its units, where they count) in one of the roles. */
export function agencyTally(
  lookup: Lookup,
  { places }: SomeEvents,
  { roles, units }: { readonly roles: readonly Role[]; readonly units: boolean },
): ReadonlyMap<string, number> {
  const { actors, roles: rolesOf } = lookup.columns.events;
  const wanted = new Set(roles.map((role) => allRoles.indexOf(role)));
  const paths = pathsUp(lookup, units);
  const tally = new Uint32Array(lookup.dataset.actors.length);
  const seenAt = new Uint32Array(tally.length);
  for (const place of places) {
    for (let index = at(actors.starts, place); index < at(actors.starts, place + 1); index++) {
      if (wanted.size > 0 && !wanted.has(at(rolesOf, index))) continue;
      for (const actor of paths(at(actors.items, index))) {
        if (at(seenAt, actor) === place + 1) continue;
        seenAt[actor] = place + 1;
        tally[actor] = at(tally, actor) + 1;
      }
    }
  }
  const { actors: records } = lookup.dataset;
  return new Map(records.flatMap(({ id }, actor) => (at(tally, actor) === 0 ? [] : [[id, at(tally, actor)]])));
}

/** For an actor, itself and, where units count, those it is a unit of; looked up once for each. */
function pathsUp({ columns }: Lookup, units: boolean): (actor: number) => readonly number[] {
  const paths: (readonly number[])[] = [];
  return (actor) => {
    paths[actor] ??= units ? withParents(columns.parents, actor) : [actor];
    return paths[actor] ?? [];
  };
}

/** A validated dataset has no circles; a path that meets itself ends here all the same. */
function withParents(parents: Int32Array, actor: number): readonly number[] {
  const path: number[] = [];
  for (let one = actor; one >= 0 && !path.includes(one); one = at(parents, one)) path.push(one);
  return path;
}

/** How many events have each role, among the chosen agencies or, while none is chosen, anybody. */
export function roleTally(
  lookup: Lookup,
  { places }: SomeEvents,
  { agencies, units }: { readonly agencies: readonly string[]; readonly units: boolean },
): ReadonlyMap<Role, number> {
  const { actors, roles: rolesOf } = lookup.columns.events;
  const paths = pathsUp(lookup, units);
  const isChosen = lookup.dataset.actors.map(({ id }) => agencies.includes(id));
  const counts = (actor: number) => agencies.length === 0 || paths(actor).some((one) => isChosen[one]);
  const tally = new Uint32Array(allRoles.length);
  const seenAt = new Uint32Array(allRoles.length);
  for (const place of places) {
    for (let index = at(actors.starts, place); index < at(actors.starts, place + 1); index++) {
      const role = at(rolesOf, index);
      if (at(seenAt, role) === place + 1 || !counts(at(actors.items, index))) continue;
      seenAt[role] = place + 1;
      tally[role] = at(tally, role) + 1;
    }
  }
  return new Map(allRoles.flatMap((role, index) => (at(tally, index) === 0 ? [] : [[role, at(tally, index)]])));
}
