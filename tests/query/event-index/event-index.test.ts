import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { syntheticDataset } from "../../../bench/synthetic/dataset.js";
import {
  type Actor,
  type ActorId,
  type Claim,
  claimsBy,
  countEvents,
  type Dataset,
  dataset,
  type EventCriteria,
  eventsBetween,
  eventsByAgency,
  findActor,
  findEvents,
  indexDataset,
  type Judgement,
} from "../../../src/index.js";
import { WORTH_IT } from "../../../src/query/event-index/attach-index.js";
import { answererOf } from "../../../src/query/events/answerer-of.js";
import { validateDataset } from "../../../src/validate.js";
import { cases } from "../../cases.js";
import { actorIds, criteria, manyEvents } from "../many-events.js";

/** A longer run, for a change of the index: QUESTIONS=1000000 npx vitest run tests/query/event-index/event-index.test.ts */
const questions = Number(process.env.QUESTIONS ?? cases(5000, 500));
const perDataset = 500;

type Asked = typeof criteria extends fc.Arbitrary<infer C> ? C : never;

function toCriteria({ ends: [a, b], open, ...rest }: Asked): EventCriteria {
  const [from, to] = a <= b ? [a, b] : [b, a];
  return {
    ...rest,
    ...(open === "from" || open === "both" ? {} : { from }),
    ...(open === "to" || open === "both" ? {} : { to }),
  };
}

const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

function expectSameAnswers(plain: Dataset, indexed: Dataset, asked: EventCriteria): void {
  const answer = idsOf(findEvents(plain, asked));
  expect(idsOf(findEvents(indexed, asked))).toEqual(answer);
  expect(countEvents(indexed, asked)).toBe(answer.length);
  const { from, to, certainty, openEnded, includeRetracted, agency, includeUnits, roles } = asked;
  const dates = [
    { from, to },
    { certainty, openEnded, includeRetracted },
  ] as const;
  expect(idsOf(eventsBetween(indexed, ...dates))).toEqual(idsOf(eventsBetween(plain, ...dates)));
  expect(countEvents(indexed, { ...dates[0], ...dates[1] })).toBe(eventsBetween(plain, ...dates).length);
  if (agency === undefined) return;
  const part = { includeUnits, roles, includeRetracted };
  expect(idsOf(eventsByAgency(indexed, agency, part))).toEqual(idsOf(eventsByAgency(plain, agency, part)));
}

const sameActors = (records: readonly ActorId[]): Judgement => ({
  type: "same-actor",
  records,
  by: "Ada Moen",
  on: "2024-05-10",
  reason: "For the test.",
});

/** Of each list those that are units of nobody, or those that have no units: none of them becomes a unit of itself. */
function withoutCircles({ actors }: Dataset, lists: readonly (readonly ActorId[])[]): readonly (readonly ActorId[])[] {
  const parents = new Map(actors.map(({ id, parent }) => [id, parent]));
  const agencies = new Set(parents.values());
  const kept = lists.map((list, at) =>
    list.filter((id) =>
      at % 2 === 0 ? parents.get(id) === undefined : !agencies.has(id) && parents.get(id) !== undefined,
    ),
  );
  return kept.filter(({ length }) => length > 1);
}

describe("the index behind the queries", () => {
  test(`gives the answers of the plain filter, in ${questions} questions`, { timeout: 3_600_000 }, () => {
    const run = fc.property(
      manyEvents,
      fc.array(criteria, { minLength: perDataset, maxLength: perDataset }),
      (plain, asked) => {
        const indexed = indexDataset(structuredClone(plain));
        expect(answererOf(indexed)).toBeDefined();
        for (const one of asked) expectSameAnswers(plain, indexed, toCriteria(one));
      },
    );
    fc.assert(run, { numRuns: Math.ceil(questions / perDataset), endOnFailure: true });
  });

  test("does so where actors are judged the same", { timeout: 3_600_000 }, () => {
    const run = fc.property(
      manyEvents,
      fc.array(fc.subarray(actorIds, { minLength: 2 }), { minLength: 1, maxLength: 3 }),
      fc.array(criteria, { minLength: 100, maxLength: 100 }),
      (plain, chosen, asked) => {
        const judged = { ...plain, judgements: withoutCircles(plain, chosen).map(sameActors) };
        const indexed = indexDataset(structuredClone(judged));
        for (const one of asked) expectSameAnswers(judged, indexed, toCriteria(one));
      },
    );
    fc.assert(run, { numRuns: Math.ceil(questions / 100), endOnFailure: true });
  });

  const [sample] = fc.sample(manyEvents, { numRuns: 1, seed: 1 });
  if (sample === undefined) throw new Error("fast-check gave no dataset");
  const everything = { includeRetracted: true };

  test("is not used for a dataset that can change, so that no answer is stale", () => {
    const mutable = structuredClone(sample) as { events: Dataset["events"][number][] } & Dataset;
    const before = countEvents(mutable, everything);
    mutable.events.pop();
    expect(countEvents(mutable, everything)).toBe(before - 1);
    expect(answererOf(mutable)).toBeUndefined();
  });

  test("keeps no names and no claims of a dataset that can change", () => {
    const mutable = structuredClone(sample) as { actors: Actor[]; claims: Claim[] } & Dataset;
    expect(findActor(mutable, "Body 3")?.id).toBe("actor:body-3");
    const before = claimsBy(mutable, sample.sources[0]?.id ?? "").length;
    mutable.actors.splice(3, 1);
    mutable.claims.pop();
    expect(findActor(mutable, "Body 3")).toBeUndefined();
    expect(claimsBy(mutable, sample.sources[0]?.id ?? "")).toHaveLength(before - 1);
  });

  test("stands behind a dataset that the validator froze", () => {
    const verdict = validateDataset(syntheticDataset(WORTH_IT, 1), { freeze: true });
    if (!verdict.ok) throw new Error("the synthetic dataset is not valid");
    expect(answererOf(verdict.dataset)).toBeDefined();
    expect(countEvents(verdict.dataset)).toBe(verdict.dataset.events.length);
  });

  test("is not worth it for the packaged dataset, which is imported without it", () => {
    expect(dataset.events.length).toBeLessThan(WORTH_IT);
    expect(answererOf(indexDataset(dataset))).toBeUndefined();
  });

  test("is not fooled by a dataset that is frozen on the surface", () => {
    const shallow = Object.freeze({ ...structuredClone(sample) });
    expect(answererOf(shallow)).toBeUndefined();
    const [event] = indexDataset(shallow).events;
    expect(Object.isFrozen(event?.when)).toBe(true);
  });

  test("freezes what stands in lists that somebody else froze", () => {
    const copy = structuredClone(sample);
    Object.freeze(copy.events);
    expect(Object.isFrozen(indexDataset(copy).events[0]?.participants)).toBe(true);
  });

  test("leaves an agency that is a unit of itself to the error that says so", () => {
    const copy = structuredClone(sample);
    const actors = copy.actors.map((actor) => {
      if (actor.id === "actor:body-3") return { ...actor, parent: "actor:body-4" as const };
      return actor.id === "actor:body-4" ? { ...actor, parent: "actor:body-3" as const } : actor;
    });
    const circular = indexDataset({ ...copy, actors });
    expect(() => eventsByAgency(circular, "actor:body-3")).toThrow(/actor:body-3 is a unit of itself/);
    expect(eventsByAgency(circular, "actor:body-3", { includeUnits: false })).toBeInstanceOf(Array);
  });
});
