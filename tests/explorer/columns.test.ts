import { type Dataset, dataset, dateCertainty, type ReportedEvent, silentActors } from "attributed-events";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { certaintyAt, dayRange } from "../../explorer/src/columns/certainty-at.js";
import { runsOf, turned } from "../../explorer/src/columns/runs.js";
import { claimTally } from "../../explorer/src/speakers/claim-tally.js";
import { lookupOf } from "../../explorer/src/state/lookup.js";
import { selectEvents } from "../../explorer/src/state/selection.js";
import { startState } from "../../explorer/src/state/view-state.js";
import { byVoice } from "../../explorer/src/words/voice.js";
import { accountsDataset } from "./accounts-dataset.js";

const day = fc
  .date({ min: new Date("1999-12-20T00:00:00Z"), max: new Date("2000-01-10T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const bound = fc.option(day, { nil: null });

const when: fc.Arbitrary<ReportedEvent["when"]> = fc
  .record({ earliest: bound, latest: bound, inner: fc.option(fc.tuple(day, day), { nil: undefined }) })
  .map(({ earliest, latest, inner }) => {
    const [from, to] = [...(inner ?? [])].sort();
    return { earliest, latest, basis: "stated", ...(from && to ? { throughout: { from, to } } : {}) } as const;
  });

/** The dataset of the package with other dates. */
const dated = (dates: readonly ReportedEvent["when"][]): Dataset => ({
  ...dataset,
  events: dataset.events.slice(0, dates.length).map((event, index) => ({ ...event, when: dates[index] ?? event.when })),
});

describe("certaintyAt", () => {
  test("says what dateCertainty says", () => {
    fc.assert(
      fc.property(fc.array(when, { minLength: 1, maxLength: 20 }), fc.array(day, { maxLength: 2 }), (dates, days) => {
        const [from, to] = [...days].sort();
        const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
        const { ordered, columns } = lookupOf(dated(dates));
        for (const [place, event] of ordered.entries())
          expect(certaintyAt(columns.events, place, dayRange(from, to))).toBe(dateCertainty(event.when, range));
      }),
    );
  });
});

describe("turned", () => {
  test("lists for each item the lists that hold it", () => {
    const lists = [[2, 0], [], [2], [1, 2]];
    const { starts, items } = turned(
      runsOf(
        lists.length,
        (place) => lists[place] ?? [],
        (item) => item,
      ),
      4,
    );
    const of = (item: number) => [...items.subarray(starts[item], starts[item + 1])];
    expect([0, 1, 2, 3].map(of)).toEqual([[0], [3], [0, 2, 3], []]);
  });
});

describe("claimTally", () => {
  const many = lookupOf(accountsDataset(500));

  test.each([
    ["the packaged data", lookupOf(dataset)],
    ["many events", many],
  ])("counts the claims of each voice as they are grouped, in %s", (_, lookup) => {
    const { voices, claims } = claimTally(lookup);
    expect(claims).toBe(lookup.dataset.claims.length);
    const expected = byVoice(lookup.dataset.claims).map((group) => [group.key, group.claims.length]);
    expect(new Map(voices.map((voice) => [voice.key, voice.claims]))).toEqual(new Map(expected as [string, number][]));
  });

  test("counts the claims on the events that are chosen", () => {
    const selection = selectEvents(many, { ...startState, words: "saltmarsh" });
    const ids = new Set(selection.events.flatMap(({ claims }) => claims));
    expect(selection.events.length).toBeGreaterThan(10);
    expect(claimTally(many, selection).claims).toBe(ids.size);
  });
});

describe("lookupOf", () => {
  test("knows who is accused and never heard", () => {
    expect(lookupOf(dataset).silent).toEqual(silentActors(dataset));
  });
});
