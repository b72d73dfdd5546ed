import type { Actor, Participant } from "../../generated/types.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { defined } from "../../records/defined.js";
import { ploverCountry } from "./country.js";

/**
 * PLOVER's sectors that an actor's type says by itself. A sector that calls somebody a spy, a criminal, a rebel or a
 * combatant is never set: the dataset only ever says that somebody is accused of that.
 */
export const sectors: { readonly [Type in Actor["type"]]?: string } = { state: "GOV", agency: "GOV", media: "JRN" };

/** Somebody who takes part, in PLOVER's names; from `actor_id` on, in ours. */
export function ploverActor(actor: Actor, { role, legalStatus, claim }: Participant) {
  return defined({
    code: ploverCountry(actor.country),
    sector: sectors[actor.type],
    entity_text: primaryName(actor),
    identifier_id: wikidataOf(actor),
    actor_id: actor.id,
    unnamed: actor.unnamed,
    role,
    legal_status: legalStatus,
    claim_id: claim,
  });
}

/** PLOVER identifies entities by their Wikidata id. */
const wikidataOf = ({ identifiers = [] }: Actor) => identifiers.find(({ scheme }) => scheme === "wikidata")?.value;
