import fc from "fast-check";
import { dayNumber, isoDate } from "../../src/calendar/day.js";
import type { Actor, Claim, Dataset, Participant, ReportedEvent, When } from "../../src/index.js";

/** Random datasets, large enough to be indexed: open bounds, spans that last, units of units, withdrawn events, many ties. */

const source = "source:harbour-post";
const roles = ["initiator", "recipient", "detaining-authority", "speaker"] as const;
const firstDay = 19_000;
const day = fc.integer({ min: 0, max: 60 }).map((offset) => isoDate(firstDay + offset));

const widened = (date: string, by: number) => isoDate((dayNumber(date) ?? 0) + by);

const when: fc.Arbitrary<When> = fc
  .record({
    days: fc.tuple(day, day),
    open: fc.constantFrom("", "", "", "start", "end", "both"),
    lasts: fc.boolean(),
    wider: fc.constantFrom(0, 0, 3),
  })
  .map(({ days, open, lasts, wider }) => {
    const [earliest, latest] = days[0] <= days[1] ? days : [days[1], days[0]];
    return {
      earliest: open === "start" || open === "both" ? null : widened(earliest, -wider),
      latest: open === "end" || open === "both" ? null : widened(latest, wider),
      ...(lasts ? { throughout: { from: earliest, to: latest } } : {}),
      basis: "bounded",
    };
  });

const actorCount = 12;
const actorId = (number: number) => `actor:body-${number}` as const;

export const actorIds = Array.from({ length: actorCount }, (_, number) => actorId(number));

/** Every agency is a unit of an earlier one, or of none. */
const parents = fc.tuple(
  ...Array.from({ length: actorCount }, (_, number) => fc.option(fc.integer({ min: 0, max: Math.max(0, number - 1) }))),
);

function toActor(parent: number | null, number: number): Actor {
  return {
    id: actorId(number),
    type: "agency",
    names: [{ value: `Body ${number}`, language: "en", type: "primary" }],
    ...(parent === null || parent === number ? {} : { parent: actorId(parent) }),
  };
}

const participant: fc.Arbitrary<Participant> = fc.record({
  actor: fc.integer({ min: 0, max: actorCount - 1 }).map(actorId),
  role: fc.constantFrom(...roles),
  claim: fc.constant("claim:one" as const),
});

const event = fc.record({
  when,
  participants: fc.array(participant, { maxLength: 3 }),
  withdrawn: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
  type: fc.constantFrom("detention", "statement"),
});

const toEvent = ({ withdrawn, type, ...rest }: typeof event extends fc.Arbitrary<infer E> ? E : never, at: number) =>
  ({
    ...rest,
    // Ids that are not in the order in which they are given, so that ties are decided by the id.
    id: `event:e${(at * 7919) % 10_007}`,
    title: `Event ${at}`,
    type: type === "detention" ? "detention" : "statement",
    status: "reported",
    claims: ["claim:one"],
    ...(withdrawn ? { retracted: { version: "1.0.1", reason: "Seen twice." } } : {}),
  }) satisfies ReportedEvent;

const claim: Claim = {
  id: "claim:one",
  statement: "it happened",
  type: "assertion",
  attribution: [{ by: source, commitment: "certain" }],
  about: ["actor:body-0"],
  evidence: [{ type: "locator", source }],
};

export const manyEvents: fc.Arbitrary<Dataset> = fc
  .record({ events: fc.array(event, { minLength: 256, maxLength: 600, size: "max" }), parents })
  .map(({ events, parents }) => ({
    schemaVersion: "1.0.0",
    name: "random",
    version: "1.0.0",
    language: "en",
    license: "CC0-1.0",
    sources: [
      { id: source, type: "news-article", title: "Random", authors: [], language: "en", published: isoDate(firstDay) },
    ],
    actors: parents.map(toActor),
    events: events.map(toEvent),
    claims: [claim],
  }));

/** A question about dates, agency, roles and what else can be combined with them. */
export const criteria = fc.record(
  {
    ends: fc.tuple(day, day),
    open: fc.constantFrom("", "", "from", "to", "both"),
    certainty: fc.constantFrom("definite", "possible", "any"),
    openEnded: fc.boolean(),
    knownDay: fc.boolean(),
    agency: fc.integer({ min: 0, max: actorCount - 1 }).map(actorId),
    actor: fc.integer({ min: 0, max: actorCount - 1 }).map(actorId),
    includeUnits: fc.boolean(),
    roles: fc.subarray([...roles], { minLength: 1 }),
    type: fc.constant("detention" as const),
    includeRetracted: fc.boolean(),
  },
  { requiredKeys: ["ends", "open"] },
);
