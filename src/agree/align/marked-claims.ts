import type { Claim } from "../../generated/types.js";
import type { SourceNumbers } from "../reading/same-sources.js";
import { type ClaimMarks, markClaim } from "./claims.js";
import type { Side } from "./side.js";

/** Which actors of different readings are the same: they have the same number, below `actors`. */
export interface ActorNumbers {
  readonly actorNumber: (reading: number, id: string) => number | undefined;
  readonly actors: number;
}

/** The claims of all readings, marked so that they can be compared. */
export const markedClaims = (
  sides: readonly Side[],
  sources: SourceNumbers,
  { actorNumber, actors }: ActorNumbers,
): ClaimMarks[][] =>
  sides.map((side, at) => {
    const eventTypes = new Map<string, string>(side.events.map(({ record }) => [record.id, record.type]));
    const marking = {
      stretchesOf: ({ id }: Claim) => side.stretches.get(id) ?? [],
      // Actors first, then documents; whoever was withdrawn has one number for all.
      numberOf: (id: string) => actorNumber(at, id) ?? actors + 1 + (sources[at]?.get(id) ?? -1),
      eventTypeOf: (id: string) => eventTypes.get(id),
    };
    return side.claims.map(({ record }) => markClaim(record, marking));
  });
