import type { Actor, ActorId } from "../../generated/types.js";
import { countryOfName } from "../shared/country-of-name.js";
import { remembering } from "../shared/remembering.js";
import { slugOf } from "../shared/slug.js";

/** Who happens to be in one place on one day: in another row they are other people. */
const ofOneRow = /^(?:unidentified|protesters|rioters|unknown)\b/i;

/** An actor by the name that ACLED gives it, the same in every file; who has none, as “Protesters (Norway)”, is one of that row. */
export function acledActor(name: string, row: string): Actor {
  if (!ofOneRow.test(name)) return named(name);
  const slug = slugOf(`acled ${row} ${name}`);
  return { id: `actor:${slug}`, type: "group", names: namesOf(name), unnamed: true };
}

const named = remembering((name): Actor => {
  const id: ActorId = `actor:${slugOf(`acled ${name}`)}`;
  const country = countryIn(name);
  return { id, type: typeOf(name), names: namesOf(name), ...(country !== undefined && { country }) };
});

const namesOf = (name: string) => [{ value: name, language: "en", type: "primary" }] as const;

function typeOf(name: string): Actor["type"] {
  if (/^government of\b/i.test(name)) return "state";
  if (/^(?:military|police) forces of\b/i.test(name)) return "agency";
  return /^civilians\b/i.test(name) ? "group" : "organization";
}

/** `Police Forces of Norway (2005-)`, `Vale Front (Norway)`. */
function countryIn(name: string): string | undefined {
  const [, of = ""] = /^(?:government|(?:military|police) forces) of (?:the )?([^(]+)/i.exec(name) ?? [];
  const [, inBrackets = ""] = /\(([^()0-9]+)\)\s*$/.exec(name) ?? [];
  return countryOfName(of.trim()) ?? countryOfName(inBrackets.trim());
}
