import { at } from "../columns/runs.js";
import type { Lookup } from "../state/lookup.js";
import type { Selection } from "../state/selection.js";
import { type Voice, voiceKey, voiceOrder } from "../words/voice.js";

/** How much is claimed on one voice's word. */
export interface VoiceTally {
  readonly key: string;
  readonly voice: Voice;
  readonly claims: number;
  readonly allegations: number;
}

/** Some claims by who says them, and how often they accuse whom. */
export interface ClaimTally {
  readonly claims: number;
  readonly voices: readonly VoiceTally[];
  readonly accused: ReadonlyMap<string, number>;
}

/** All claims that stand, or those on the events that a choice leaves. */
export function claimTally(lookup: Lookup, selection?: Selection): ClaimTally {
  const { claims: columns } = lookup.columns;
  const counts = (selection && countedIn(lookup, selection)) ?? columns.stands;
  const said = new Uint32Array(columns.voices.length);
  const allegations = new Uint32Array(said.length);
  const accused = new Uint32Array(lookup.dataset.actors.length);
  let claims = 0;
  for (let claim = 0; claim < counts.length; claim++) {
    if (at(counts, claim) === 0) continue;
    claims++;
    for (let index = at(columns.saidBy.starts, claim); index < at(columns.saidBy.starts, claim + 1); index++) {
      const voice = at(columns.saidBy.items, index);
      said[voice] = at(said, voice) + 1;
      allegations[voice] = at(allegations, voice) + at(columns.accuses, claim);
    }
    for (let index = at(columns.against.starts, claim); index < at(columns.against.starts, claim + 1); index++) {
      const actor = at(columns.against.items, index);
      accused[actor] = at(accused, actor) + 1;
    }
  }
  return { claims, voices: voicesOf(lookup, said, allegations), accused: accusedOf(lookup, accused) };
}

/** 1 for each claim on the events that are chosen; `undefined` where all are. */
function countedIn({ ordered, columns }: Lookup, { inRange: { places } }: Selection): Uint8Array | undefined {
  if (places.length === ordered.length) return undefined;
  const counts = new Uint8Array(columns.claims.stands.length);
  const { starts, items } = columns.events.claims;
  for (const place of places)
    for (let index = at(starts, place); index < at(starts, place + 1); index++) {
      const claim = at(items, index);
      counts[claim] = at(columns.claims.stands, claim);
    }
  return counts;
}

/** Who says nothing of what is chosen is listed all the same, with no claim: whoever is looked for is found. */
function voicesOf({ columns }: Lookup, said: Uint32Array, allegations: Uint32Array): VoiceTally[] {
  return columns.claims.voices
    .map((voice, place) => {
      return { key: voiceKey(voice), voice, claims: at(said, place), allegations: at(allegations, place) };
    })
    .sort((a, b) => voiceOrder(a.voice, b.voice) || b.claims - a.claims);
}

const accusedOf = ({ dataset }: Lookup, counts: Uint32Array): ReadonlyMap<string, number> =>
  new Map(dataset.actors.flatMap(({ id }, place) => (at(counts, place) === 0 ? [] : [[id, at(counts, place)]])));
