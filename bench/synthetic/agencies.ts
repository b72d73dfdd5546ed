import type { Actor, ActorId, Claim } from "../../src/generated/types.js";
import { passage } from "./claims.js";
import type { Random } from "./random.js";
import { type Story, sourceOf } from "./story.js";
import { slug } from "./text.js";
import { ministries, otherScripts, services, states, units } from "./words.js";

/** The agencies of every state, as trees of three levels, with the claims that say what is a unit of what. */
export function agencyStory(random: Random): Story {
  const source = sourceOf(random, 0);
  const actors: Actor[] = [];
  const claims: Claim[] = [];
  const add = (name: string, country: string, parent?: Actor): Actor => {
    const id: ActorId = `actor:${slug(name, actors.length)}`;
    const claim = parent && unitClaim(random, source.id, id, name, parent, claims.length);
    const actor: Actor = {
      id,
      type: "agency",
      names: [{ value: name, language: "en", type: "primary" }, ...otherNames(random)],
      country,
      ...(parent && claim ? { parent: parent.id, claims: [claim.id] } : {}),
    };
    if (claim) claims.push(claim);
    actors.push(actor);
    return actor;
  };
  for (const { code, adjective } of states)
    for (const field of ministries) {
      const ministry = add(`${adjective} Ministry of ${field}`, code);
      for (const service of services) {
        const body = add(`${adjective} ${field} ${service}`, code, ministry);
        for (const unit of units) add(`${unit} of the ${field} ${service} of ${adjective} rivers`, code, body);
      }
    }
  return { source, actors, events: [], claims };
}

const otherNames = (random: Random): Actor["names"] =>
  random.chance(0.2) ? [{ value: random.one(otherScripts), language: "mul", type: "alias" }] : [];

function unitClaim(
  random: Random,
  source: Claim["evidence"][0]["source"],
  id: ActorId,
  name: string,
  parent: Actor,
  number: number,
): Claim {
  return {
    id: `claim:${slug(`unit ${name}`, number)}`,
    statement: `the ${name} is a unit of the ${parent.names[0]?.value ?? "ministry"}`,
    type: "assertion",
    attribution: [{ by: source, commitment: "certain" }],
    about: [id, parent.id],
    evidence: [passage(random, source)],
  };
}
