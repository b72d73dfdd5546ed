import type { Participant } from "../../generated/types.js";
import { isDenial } from "../../records/allegation.js";
import { isAllegedRole } from "../../records/alleged-role.js";
import type { Lookup } from "./lookup.js";

/**
 * Whether an actor's part in an event is something they are accused of, or that is told of only to be denied. Where a format draws a line between the two
 * without the words of who says so, there must be none for such a part: it is told where those words stand.
 */
export function imputes(lookup: Lookup, { actor, role, claim }: Participant): boolean {
  const told = lookup.claim(claim);
  return isAllegedRole(role) || isDenial(told) || told.against?.includes(actor) === true;
}
