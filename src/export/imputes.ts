import type { Participant } from "../generated/types.js";
import { isAllegedRole } from "../records/alleged-role.js";
import type { Lookup } from "./lookup.js";

/**
 * Whether an actor's part in an event is something they are accused of. Where a format draws a line between the two
 * without the words of who says so, there must be none for such a part: it is told where those words stand.
 */
export function imputes(lookup: Lookup, { actor, role, claim }: Participant): boolean {
  return isAllegedRole(role) || lookup.claim(claim).against?.includes(actor) === true;
}
