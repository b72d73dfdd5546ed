import type { Actor, ActorId } from "../../generated/types.js";
import { remembering } from "../shared/remembering.js";
import { slugOf } from "../shared/slug.js";

/** Words for whoever holds an office or stood by: nobody's name, and in another row somebody else's. */
const description =
  /\b(?:army|authorit|civilian|command(?:er|ant)|district|eye ?wit|government sources?|governor|hospital|inhabitant|insurgent|local|mayor|medic|milit(?:ary|ant|ia)|offic(?:er|ial)|police|protest|rebels?\b|relative|report$|resid|security|soldier|source|spokes|statement|testimon|troops|villager|wit)/i;

/** What coders write where they do not know who it was. */
const nobody =
  /^(?:unknown|unclear|unspecified|unidentified|anonymous|none|null|nan|n\.?\/?a\.?|no (?:data|information|source)|not (?:available|known|reported|specified|stated)|[-–—?.]{1,9})$/i;

/** Whether a cell says that nobody knows who told the press. That is no name, and nobody's voice. */
export const isNobody: (name: string) => boolean = (name) => name.length < 20 && nobody.test(name);

/** Bodies that every state has: of that name there is one in each country. */
const ofState = /\b(?:administration|court|department|directorate|government|minist|parliament|presiden|state)/i;

/**
 * Somebody who told the press, as an actor. A name is one actor in every row and file, however its letters are written; a body such
 * as a ministry is one in each country; who is only described, as “police” or “residents”, is an actor of that row alone.
 */
export const informantOf = (name: string, row: string, country: string): Actor =>
  isDescribed(name) ? described(name, row) : named(`${name}\t${country}`);

const isDescribed = remembering((name) => description.test(name));

function described(name: string, row: string): Actor {
  const slug = `${slugOf(`ucdp ${row}`)}-${slugOf(name)}`;
  const id: ActorId = `actor:${slug.length > 100 ? slugOf(`ucdp ${row} ${name}`) : slug}`;
  return { id, type: "group", names: namesOf(name), unnamed: true };
}

const named = remembering((key): Actor => {
  const [name = "", country = ""] = key.split("\t");
  const isOfState = ofState.test(name) && country !== "";
  const slug = slugOf(isOfState ? `ucdp said ${country} ${name}` : `ucdp said ${name}`);
  const note = isOfState && { note: `The one that rows of ${country} name.` };
  return { id: `actor:${slug}`, type: "organization", names: namesOf(name), ...note };
});

const namesOf = (name: string) => [{ value: name.replaceAll("\n", ", "), language: "und", type: "primary" }] as const;
