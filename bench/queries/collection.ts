import { isoDate } from "../../src/calendar/day.js";
import type { Actor, ActorId, Dataset, Participant, ReportedEvent, When } from "../../src/generated/types.js";
import { type Random, seeded } from "../synthetic/random.js";

/** The events of the collection lie in so many days, of which the first is 1750-01-01. */
export const TIMELINE = 100_000;
export const FIRST_DAY = -80_354;

/** Trees of agencies: so many ministries, each with departments, each with offices. */
const [DEPARTMENTS, OFFICES] = [5, 10];
export const TREES = 20;
export const TREE_SIZE = 1 + DEPARTMENTS * (1 + OFFICES);

const nameOf = (parts: readonly number[]): ActorId => `actor:body-${parts.join("-")}`;

function agency(parts: readonly number[]): Actor {
  const parent = parts.length > 1 ? { parent: nameOf(parts.slice(0, -1)) } : {};
  return {
    id: nameOf(parts),
    type: "agency",
    names: [{ value: `Body ${parts.join(".")}`, language: "en", type: "primary" }],
    ...parent,
  };
}

/** Each agency followed by its units: the number of an agency is its place in this list. */
function agencies(): Actor[] {
  const found: Actor[] = [];
  for (let ministry = 0; ministry < TREES; ministry++) {
    found.push(agency([ministry]));
    for (let department = 0; department < DEPARTMENTS; department++) {
      found.push(agency([ministry, department]));
      for (let office = 0; office < OFFICES; office++) found.push(agency([ministry, department, office]));
    }
  }
  return found;
}

/** Most events take a day or a week, some a month, and a few last for up to two: half of those are known to for an inner part only. */
function whenOf(random: Random): When {
  const start = FIRST_DAY + random.integer(0, TIMELINE - 61);
  const dice = random.share();
  const span = (days: number) => isoDate(start + random.integer(0, days));
  const earliest = isoDate(start);
  if (dice < 0.7) return { earliest, latest: earliest, basis: "stated" };
  if (dice < 0.9) return { earliest, latest: span(7), basis: "bounded" };
  if (dice < 0.98) return { earliest, latest: span(30), basis: "bounded" };
  const days = random.integer(0, 60);
  const latest = isoDate(start + days);
  if (dice < 0.99) return { earliest, latest, throughout: { from: earliest, to: latest }, basis: "stated" };
  const from = random.integer(0, days);
  const throughout = { from: isoDate(start + from), to: isoDate(start + random.integer(from, days)) };
  return { earliest, latest, throughout, basis: "stated" };
}

const roles = ["initiator", "recipient", "detaining-authority"] as const;

/**
 * A dataset of so many events with one to three participants each, given in no order. It holds what the queries look at
 * and nothing else: no claims, no sources. No bounds are open: one open start overlaps every range before its end.
 */
export function collection(count: number): Dataset {
  const random = seeded(count);
  const actors = agencies();
  const participant = (): Participant => ({
    actor: random.one(actors).id,
    role: random.one(roles),
    claim: "claim:one",
  });
  const event = (number: number): ReportedEvent => ({
    id: `event:e${String(number).padStart(7, "0")}`,
    title: "Something happened",
    type: "statement",
    status: "reported",
    when: whenOf(random),
    participants: Array.from({ length: random.integer(1, 3) }, participant),
    claims: ["claim:one"],
  });
  const head = { schemaVersion: "1.0.0", name: "collection", version: "1.0.0", language: "en", license: "CC0-1.0" };
  const events = Array.from({ length: count }, (_, number) => event(number));
  return { ...head, sources: [], actors, events, claims: [] };
}
