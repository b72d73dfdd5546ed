import type { Actor, ActorId, ClaimId, EventId, Participant, ReportedEvent, When } from "../../src/generated/types.js";
import { eventTypeTable } from "../../src/generated/vocabularies.js";
import type { Random } from "./random.js";
import { isoDay, sentence, slug, spanOf } from "./text.js";
import { datePhrases, places, states } from "./words.js";

/** Every type but the one that wants a note. */
const types = (Object.keys(eventTypeTable) as ReportedEvent["type"][]).filter((type) => type !== "other");

/** What an event is before anything is claimed of it. */
export interface Outline {
  readonly id: EventId;
  readonly title: string;
  readonly type: ReportedEvent["type"];
  readonly isWrongdoing: boolean;
  readonly parties: readonly Actor[];
}

export function outlineOf(random: Random, number: number, actors: readonly Actor[]): Outline {
  const type = random.one(types);
  const title = sentence(random, random.one(states).adjective).slice(0, random.integer(35, 70)).trim();
  const parties = random.some(actors, random.integer(1, 4));
  return { id: `event:${slug(title, number)}`, title, type, isWrongdoing: eventTypeTable[type].wrongdoing, parties };
}

/** The event with its claims: the first of them carries the date, the place and every part. */
export function eventOf(
  random: Random,
  outline: Outline,
  published: number,
  claims: readonly ClaimId[],
): ReportedEvent {
  const [claim = "claim:none"] = claims;
  const { id, title, type, isWrongdoing, parties } = outline;
  const status = isWrongdoing
    ? "alleged"
    : random.one(["reported", "reported", "reported", "ongoing", "intended"] as const);
  return {
    id,
    title,
    type,
    status,
    when: whenOf(random, published, claim, status === "ongoing" ? 1 : 0.1),
    ...(random.chance(0.4) ? { place: placeOf(random, claim) } : {}),
    participants: parties.map((actor, index) => participantOf(random, actor, index, isWrongdoing, claim)),
    ...(random.chance(0.2) ? { counts: [countOf(random, claim)] } : {}),
    claims,
  };
}

/** `lasting` is the chance that it is known to have been going on throughout. */
function whenOf(random: Random, published: number, claim: ClaimId, lasting: number): When {
  const latest = published - random.integer(0, 40);
  const text = random.one(datePhrases);
  const stated = random.chance(0.5) ? { phrase: { text, ...spanOf(random, text) }, claim } : {};
  if (random.chance(lasting)) {
    const earliest = isoDay(latest - random.integer(1, 300));
    const throughout = { from: earliest, to: isoDay(latest) };
    return { earliest, latest: throughout.to, throughout, basis: "stated", ...stated };
  }
  const earliest = random.chance(0.15) ? null : isoDay(latest - random.one([0, 0, 0, 1, 3, 30]));
  return {
    earliest,
    latest: isoDay(latest),
    basis: random.one(["stated", "relative"] as const),
    ...stated,
  };
}

const degrees = (random: Random, limit: number) => random.integer(-limit * 10_000, limit * 10_000) / 10_000;

function placeOf(random: Random, claim: ClaimId): NonNullable<ReportedEvent["place"]> {
  const coordinates = { latitude: degrees(random, 90), longitude: degrees(random, 180) };
  return {
    name: random.one(places),
    country: random.one(states).code,
    precision: random.one([1, 2, 3, 4, 6] as const),
    ...(random.chance(0.5) ? { coordinates } : {}),
    claim,
  };
}

/** The first undergoes what happens, so that no type lacks a recipient; an agency that comes later does something. */
function participantOf(
  random: Random,
  { id, type }: Actor,
  index: number,
  isWrongdoing: boolean,
  claim: ClaimId,
): Participant {
  if (index === 0) return { actor: id, role: random.one(["recipient", "target", "addressee"] as const), claim };
  if (isWrongdoing) return { actor: id, role: "alleged-perpetrator", legalStatus: "accused", claim };
  if (type !== "agency") return { actor: id, role: "detained", legalStatus: "detained", claim };
  return { actor: id, role: random.one(["detaining-authority", "announcing-authority", "speaker"] as const), claim };
}

function countOf(random: Random, claim: ClaimId): NonNullable<ReportedEvent["counts"]>[number] {
  const best = random.integer(1, 900);
  const measure = random.one(["detained", "injured", "participants"] as const);
  if (random.chance(0.3)) return { measure, claim, low: best, exactness: "at-least" };
  return { measure, claim, best, exactness: random.one(["exact", "approximate"] as const) };
}

/** Those whom claims about the event accuse. */
export const accusedIn = ({ isWrongdoing, parties }: Outline): readonly ActorId[] =>
  isWrongdoing ? parties.slice(1).map(({ id }) => id) : [];
