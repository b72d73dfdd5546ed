import { type Dataset, silentActors } from "attributed-events";
import { type ClaimColumns, claimColumns } from "./claim-columns.js";
import { type EventColumns, eventColumns, placesOf } from "./event-columns.js";
import { at } from "./runs.js";

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
  const claims = claimColumns(dataset, actorPlaces, placesOf(dataset.sources));
  return {
    events: eventColumns(dataset, actorPlaces, placesOf(dataset.claims)),
    claims,
    parents: Int32Array.from(dataset.actors, ({ parent }) => actorPlaces.get(parent ?? "") ?? -1),
    silent: Uint32Array.from(silentActors(dataset), ({ id }) => actorPlaces.get(id) ?? 0),
    ...voiceCounts(claims),
  };
}

/** Each claim comes down to one kind of voice. */
function voiceCounts({ stands, saidBy, voices }: ClaimColumns) {
  const counts = { own: 0, named: 0, nobody: 0 };
  const heard = new Set<number>();
  let standing = 0;
  for (let claim = 0; claim < stands.length; claim++) {
    if (at(stands, claim) === 0) continue;
    standing++;
    const [start, end] = [at(saidBy.starts, claim), at(saidBy.starts, claim + 1)];
    const kind = voices[at(saidBy.items, start)]?.kind ?? "nobody";
    counts[kind]++;
    for (let index = start; kind === "named" && index < end; index++) heard.add(at(saidBy.items, index));
  }
  const { own, named, nobody } = counts;
  return { standing, inOwnVoice: own, byNamed: named, byNobodyNamed: nobody, speakers: heard.size };
}
