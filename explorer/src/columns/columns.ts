import { claimsByNobodyNamed, claimsInOwnVoice, type Dataset, silentActors } from "attributed-events";
import { voiceKey, voicesOf } from "../words/voice.js";
import { type ClaimColumns, claimColumns } from "./claim-columns.js";
import { type EventColumns, eventColumns, placesOf } from "./event-columns.js";

/**
 * What the page counts and chooses by, as numbers: made once for a dataset, in the worker where one is read. A choice among
 * 100,000 events then takes milliseconds, and the records are only looked at to be drawn.
 */
export interface Columns {
  readonly events: EventColumns;
  readonly claims: ClaimColumns;
  /** For each actor the place of the one it is a unit of; -1 where it is none. */
  readonly parents: Int32Array;
  /** Who is accused and never heard, by places of actors. */
  readonly silent: Uint32Array;
  /** How many claims stand; of them, how many documents make in their own voice, speakers whom they name, and nobody named. */
  readonly standing: number;
  readonly inOwnVoice: number;
  readonly byNamed: number;
  readonly byNobodyNamed: number;
  /** How many speakers are named. */
  readonly speakers: number;
}

export function columnsOf(dataset: Dataset): Columns {
  const actorPlaces = placesOf(dataset.actors);
  const standing = dataset.claims.filter(({ retracted }) => retracted === undefined);
  const named = standing.map(voicesOf).filter((voices) => voices.some(({ kind }) => kind === "named"));
  return {
    events: eventColumns(dataset, actorPlaces, placesOf(dataset.claims)),
    claims: claimColumns(dataset, actorPlaces, placesOf(dataset.sources)),
    parents: Int32Array.from(dataset.actors, ({ parent }) => actorPlaces.get(parent ?? "") ?? -1),
    silent: Uint32Array.from(silentActors(dataset), ({ id }) => actorPlaces.get(id) ?? 0),
    standing: standing.length,
    inOwnVoice: claimsInOwnVoice(dataset).length,
    byNamed: named.length,
    byNobodyNamed: claimsByNobodyNamed(dataset).length,
    speakers: new Set(named.flat().map(voiceKey)).size,
  };
}
