import { type Claim, type Dataset, isAllegation } from "attributed-events";
import { type Voice, voiceKey, voicesOf } from "../words/voice.js";
import type { Places } from "./event-columns.js";
import { type Runs, runsOf, turned } from "./runs.js";

/** Of the claims in the dataset's order, what is counted and looked up: a number for each. */
export interface ClaimColumns {
  /** 1 where the claim was not withdrawn. */
  readonly stands: Uint8Array;
  /** 1 where it accuses somebody. */
  readonly accuses: Uint8Array;
  /** On whose word it comes down to, by places in `voices`. */
  readonly saidBy: Runs;
  readonly voices: readonly Voice[];
  /** Whom it accuses, by places of actors. */
  readonly against: Runs;
  /** The documents it was read in, by their places. */
  readonly sources: Runs;
  /** For each actor, the places of the claims that have it anywhere: as speaker, subject or accused. */
  readonly naming: Runs;
}

export function claimColumns({ claims, actors }: Dataset, actorPlaces: Places, sourcePlaces: Places): ClaimColumns {
  const voices: Voice[] = [];
  const places = new Map<string, number>();
  const placeOf = (voice: Voice) => {
    const key = voiceKey(voice);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, voices.length);
    return voices.push(voice) - 1;
  };
  const said = claims.map(voicesOf);
  const actorsAt = (ids: readonly string[]) => placesIn(actorPlaces, ids);
  const lists = (listOf: (claim: Claim) => readonly number[]): Runs => {
    const all = claims.map(listOf);
    return runsOf(
      all.length,
      (place) => all[place] ?? [],
      (item) => item,
    );
  };
  return {
    stands: Uint8Array.from(claims, ({ retracted }) => (retracted === undefined ? 1 : 0)),
    accuses: Uint8Array.from(claims, (claim) => (isAllegation(claim) ? 1 : 0)),
    saidBy: runsOf(claims.length, (place) => said[place] ?? [], placeOf),
    voices,
    against: lists((claim) => (isAllegation(claim) ? actorsAt(claim.against) : [])),
    sources: lists(({ evidence }) =>
      placesIn(
        sourcePlaces,
        evidence.map(({ source }) => source),
      ),
    ),
    naming: turned(
      lists((claim) => actorsAt(namedIn(claim))),
      actors.length,
    ),
  };
}

/** The places of some records, each once. */
function placesIn(places: Places, ids: readonly string[]): number[] {
  const found: number[] = [];
  for (const id of ids) {
    const place = places.get(id);
    if (place !== undefined && !found.includes(place)) found.push(place);
  }
  return found;
}

/** Everybody that a claim has as speaker, subject or accused. */
function namedIn({ attribution, about, against = [] }: Claim): readonly string[] {
  const ids: string[] = [...about, ...against];
  for (const step of attribution) {
    if (step.by !== null) ids.push(step.by, ...(step.together ?? []));
    if (step.onBehalfOf !== undefined) ids.push(step.onBehalfOf);
  }
  return ids;
}
