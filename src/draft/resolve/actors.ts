import type { Actor, ActorId, ClaimId, Name } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import type { Path } from "../../validate/issues/pointer.js";
import type { ReadClaim } from "./claims.js";
import type { Desk } from "./desk.js";
import type { Item } from "./draft-parts.js";
import { idFrom } from "./keys.js";
import type { Origins } from "./origins.js";
import { retractionOf } from "./retraction.js";

/** What claims say of an actor, and where each of it is said. */
export interface ClaimedOfActor {
  readonly facts: Pick<Actor, "parent" | "countedIn" | "size">;
  readonly claims: readonly ClaimId[];
  readonly origins: Readonly<Record<string, Path>>;
}

/** What claims say of each actor; the claims come in reading order. */
export function claimedOfActors(claims: readonly ReadClaim[]): ReadonlyMap<ActorId, ClaimedOfActor> {
  const claimed = new Map<ActorId, ClaimedOfActor>();
  for (const { claim, actors } of claims)
    for (const { actor, path, ...facts } of actors) {
      const before = claimed.get(actor);
      const places = Object.keys(facts).map((fact) => [fact, [...path, fact]]);
      claimed.set(actor, {
        facts: { ...before?.facts, ...facts },
        claims: [...new Set([...(before?.claims ?? []), claim.id])],
        origins: { ...before?.origins, ...Object.fromEntries(places) },
      });
    }
  return claimed;
}

/** The actor that a draft describes, with what its claims say of it. */
export function actorOf(
  { path, value }: Item<"actor">,
  language: string,
  claimed: ClaimedOfActor | undefined,
  desk: Desk,
): Actor {
  const actor = defined({
    id: idFrom("actor", value.key),
    type: value.type,
    names: namesOf({ path, value }, language, desk),
    unnamed: value.unnamed || undefined,
    country: value.country,
    ...factsOf(claimed),
    identifiers: value.identifiers,
    note: value.note,
    accepted: value.accepted,
    retracted: retractionOf("actor", value.retracted, path, desk),
  });
  return desk.origins.from(path, actor, claimed?.origins);
}

/** The same of an actor that was taken from another dataset. */
export const actorWithFacts = (
  actor: Actor,
  claimed: ClaimedOfActor | undefined,
  path: Path,
  { from }: Origins,
): Actor => from(path, { ...actor, ...factsOf(claimed) }, claimed?.origins);

const factsOf = (claimed: ClaimedOfActor | undefined) => claimed && { ...claimed.facts, claims: claimed.claims };

function namesOf({ path, value }: Item<"actor">, language: string, { origins, find }: Desk): readonly Name[] {
  const { name, names = [] } = value;
  if (name === undefined && names.length === 0) find("one-of", path, { keys: ["name", "names"], found: [] });
  const first: readonly Name[] =
    name === undefined ? [] : [origins.from([...path, "name"], { value: name, language, type: "primary" as const })];
  const others = names.map((each, at) =>
    origins.from([...path, "names", at], {
      value: each.value,
      language: each.language ?? language,
      type: each.type ?? ("alias" as const),
    }),
  );
  return [...first, ...others];
}
