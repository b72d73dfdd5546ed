import type { AttributionStep, Claim, Dataset, SpeakerId } from "../../generated/types.js";
import { isDenial } from "../../records/allegation.js";
import { innermostOf, speakersIn } from "../../records/attribution-path.js";
import { classesOf } from "../../records/classes.js";
import { recordWithId } from "../../records/index-of-id.js";
import { isIdOf } from "../../records/kinds.js";
import { checkKeys, type KeyKinds } from "../asking/caller-mistake.js";
import type { ActorOf, ClaimOf, EventOf, OneOrMore, SourceOf } from "../asking/records.js";
import { isCurrent, type RetractedOption } from "../asking/retracted.js";
import { sameRecords, withSame } from "../judged/same-records.js";
import { recordMeant } from "../names/record-meant.js";
import { type PartyOf, partiesIn } from "./party.js";

/** Somebody on whose word something stands, or several who say it together. */
export interface Voice<D extends Dataset = Dataset> {
  /** Who is heard: actors, and documents that speak for themselves. More than one where several records are of one party. */
  readonly speakers: readonly (ActorOf<D> | SourceOf<D>)[];
  /** The claims in which this voice is heard, in the dataset's order. */
  readonly claims: readonly ClaimOf<D>[];
  /** The documents in which those were read. */
  readonly sources: readonly SourceOf<D>[];
}

/** The independent voices about something. */
export interface Voices<D extends Dataset = Dataset> {
  /** Who says it. */
  readonly say: readonly Voice<D>[];
  /** Who says that it is not so. */
  readonly deny: readonly Voice<D>[];
  /** The claims that come down to nobody who is named: no voice. */
  readonly unnamed: readonly ClaimOf<D>[];
}

export interface VoicesOptions extends RetractedOption {
  /** Take an agency and its units for one voice. Default: `true`. */
  readonly includeUnits?: boolean | undefined;
}

const voicesKeys: KeyKinds<VoicesOptions> = { includeUnits: "flag", includeRetracted: "flag" };

/**
 * The independent voices about an occurrence, a proposition or some claims, and which they are. Given an event, the claims about it
 * and about all events that are judged the same are listened to; given claims, these and those that are judged the same.
 *
 * A voice is whoever the claim comes down to, the last step of its path: two papers that quote one ministry are one voice. So is a
 * ministry and its spokesman, an agency and its units, an actor and what is judged the same. What a document says of its own is
 * the voice of its publisher. Several who speak together are one voice, none beside one of them who speaks alone, and one
 * with others who have somebody in common with them. Nobody named is no voice. Whoever passes on and rejects what others say is a voice that denies it.
 *
 * @throws RangeError where there is no such event or claim.
 *
 * @example
 * ```ts
 * import { dataset, voices } from "attributed-events";
 *
 * voices(dataset, "event:detention-of-thirty-nine").say.length > 0; // true
 * ```
 */
export function voices<D extends Dataset>(
  dataset: D,
  about: EventOf<D>["id"] | OneOrMore<ClaimOf<D>["id"]>,
  options: VoicesOptions = {},
): Voices<D> {
  checkKeys("voices: options", options, voicesKeys);
  return voicesIn(dataset, claimsMeant(dataset, about, options), options);
}

function claimsMeant<D extends Dataset>(
  dataset: D,
  about: EventOf<D>["id"] | OneOrMore<ClaimOf<D>["id"]>,
  options: RetractedOption,
): ClaimOf<D>[] {
  const where = "voices: about";
  const given: readonly string[] = typeof about === "string" ? [about] : about;
  const ids = given.flatMap((id): readonly Claim["id"][] => {
    if (!isIdOf("event", id)) return [recordMeant(where, "claim", dataset.claims, id).id];
    const event = recordMeant(where, "event", dataset.events, id);
    return sameRecords(dataset, event.id).flatMap((same) => recordWithId(dataset.events, same)?.claims ?? []);
  });
  return currentClaims(
    dataset,
    typeof about === "string" && isIdOf("event", about) ? ids : withSame(dataset, ids),
    options,
  );
}

/** The claims with these ids, each once, without those that are withdrawn. */
export function currentClaims<D extends Dataset>(
  dataset: D,
  ids: Iterable<Claim["id"]>,
  options: RetractedOption,
): ClaimOf<D>[] {
  const isWanted = isCurrent(options);
  const claims: readonly ClaimOf<D>[] = dataset.claims;
  const found: ClaimOf<D>[] = [];
  for (const id of new Set(ids)) {
    const claim = recordWithId(claims, id);
    if (claim !== undefined && isWanted(claim)) found.push(claim);
  }
  return found;
}

/** A voice while it is listened for. */
interface Heard {
  readonly parties: ReadonlySet<string>;
  readonly speakers: Set<SpeakerId>;
  readonly claims: Set<Claim>;
}

/** Voices by their parties. */
type Listening = Map<string, Heard>;

/** The independent voices in some claims. */
export function voicesIn<D extends Dataset>(
  dataset: D,
  claims: readonly ClaimOf<D>[],
  { includeUnits = true }: VoicesOptions,
): Voices<D> {
  const partyOf = partiesIn(dataset, includeUnits);
  const say: Listening = new Map();
  const deny: Listening = new Map();
  const unnamed: ClaimOf<D>[] = [];
  for (const claim of claims) {
    const innermost = innermostOf(claim);
    const heard = innermost === undefined ? [] : voiceOf(innermost);
    if (heard.length === 0) unnamed.push(claim);
    else listen(isDenial(claim) ? deny : say, heard, claim, partyOf);
    for (const step of claim.attribution.slice(0, -1))
      if (step.commitment === "denied") listen(deny, voiceOf(step), claim, partyOf);
  }
  const named = (all: Listening) => independent(all).map((one) => asVoice(dataset, one));
  return { say: named(say), deny: named(deny), unnamed };
}

/** On whose word a step stands: those for whom it is said, or else those who say it. */
export const voiceOf = (step: AttributionStep): readonly SpeakerId[] =>
  step.onBehalfOf === undefined ? speakersIn(step) : [step.onBehalfOf];

function listen(all: Listening, speakers: readonly SpeakerId[], claim: Claim, partyOf: PartyOf): void {
  if (speakers.length === 0) return;
  const parties = new Set(speakers.map(partyOf));
  const key = parties.size === 1 ? [...parties].join() : JSON.stringify([...parties].sort());
  const heard = all.get(key) ?? { parties, speakers: new Set(), claims: new Set() };
  all.set(key, heard);
  for (const id of speakers) heard.speakers.add(id);
  heard.claims.add(claim);
}

/**
 * Several who speak together add nothing to one of them who speaks alone: what they say is put to that one. Where several groups have
 * somebody in common, they are one voice.
 */
function independent(all: Listening): readonly Heard[] {
  const left: Heard[] = [];
  for (const one of all.values()) {
    const alone = one.parties.size > 1 ? [...one.parties].find((party) => all.has(party)) : undefined;
    if (alone === undefined) left.push(one);
    else for (const claim of one.claims) all.get(alone)?.claims.add(claim);
  }
  const together = classesOf(left.map(({ parties }) => [...parties]));
  const joined = new Map<unknown, Heard>();
  for (const one of left) {
    const [party = ""] = one.parties;
    const known = joined.get(together.get(party));
    if (known === undefined) joined.set(together.get(party), one);
    else {
      for (const id of one.speakers) known.speakers.add(id);
      for (const claim of one.claims) known.claims.add(claim);
    }
  }
  return [...joined.values()];
}

function asVoice<D extends Dataset>(dataset: D, { speakers, claims }: Heard): Voice<D> {
  const heard = [...claims] as readonly ClaimOf<D>[]; // They are the dataset's own.
  return {
    speakers: [...speakers].flatMap((id) => speakerWithId(dataset, id) ?? []),
    claims: heard,
    sources: sourcesOf(dataset, heard),
  };
}

/** The record of whoever speaks. */
export const speakerWithId = <D extends Dataset>(dataset: D, id: SpeakerId): ActorOf<D> | SourceOf<D> | undefined =>
  isIdOf("actor", id)
    ? recordWithId(dataset.actors as readonly ActorOf<D>[], id)
    : recordWithId(dataset.sources as readonly SourceOf<D>[], id);

/** The documents in which claims were read, each once. */
export function sourcesOf<D extends Dataset>(dataset: D, claims: readonly Claim[]): readonly SourceOf<D>[] {
  const all: readonly SourceOf<D>[] = dataset.sources;
  const met = new Set<string>();
  const sources: SourceOf<D>[] = [];
  for (const {
    attribution: [document],
  } of claims) {
    const id = document?.by;
    if (!id || met.has(id)) continue;
    met.add(id);
    const source = recordWithId(all, id);
    if (source !== undefined) sources.push(source);
  }
  return sources;
}
