import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "../../../src/calendar/day.js";
import {
  type CertaintyFilter,
  type Dataset,
  type DateRange,
  dateCertainty,
  eventsBetween,
  type When,
} from "../../../src/index.js";
import { cases } from "../../cases.js";
import { balloons } from "../balloons.js";

const ids = (certainty?: CertaintyFilter) =>
  eventsBetween(balloons, { from: "2024-04-29", to: "2024-05-01" }, { certainty }).map(({ id }) => id);

/** Twelve days, of which dates and ranges take the middle ones: a missing bound may lie beyond them on either side. */
const days = Array.from({ length: 12 }, (_, offset) => isoDate(19_000 + offset));
const middle = fc.constantFrom(...days.slice(3, -3));
const anyRange = fc
  .tuple(fc.option(middle, { nil: undefined }), fc.option(middle, { nil: undefined }))
  .filter(([from, to]) => from === undefined || to === undefined || from <= to)
  .map(([from, to]): DateRange => ({ from, to }));
const anyWhen = fc
  .tuple(fc.array(middle, { minLength: 4, maxLength: 4 }), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([some, isOpenStart, isOpenEnd, lasts]): When => {
    const [earliest = "", from = "", to = "", latest = ""] = some.toSorted();
    return {
      earliest: isOpenStart ? null : earliest,
      latest: isOpenEnd ? null : latest,
      ...(lasts ? { throughout: { from, to } } : {}),
      basis: "bounded",
    };
  });

/** The dates that a date with missing bounds may turn out to be. */
const completionsOf = (when: When): When[] =>
  days
    .flatMap((earliest) => days.map((latest) => ({ ...when, earliest, latest })))
    .filter(({ earliest, latest }) => earliest === (when.earliest ?? earliest) && latest === (when.latest ?? latest))
    .filter(({ earliest, latest }) => earliest <= (when.throughout?.from ?? latest))
    .filter(({ earliest, latest }) => latest >= (when.throughout?.to ?? earliest));

describe("eventsBetween", () => {
  test("answers with what certainly or possibly happened, in order of date", () => {
    expect(ids()).toEqual([
      "event:watching",
      "event:plan",
      "event:storm-season",
      "event:detention",
      "event:announcement",
      "event:holiday",
    ]);
  });

  test("tells certain from uncertain dates", () => {
    expect(ids("definite")).toEqual(["event:storm-season", "event:announcement", "event:holiday"]);
    expect(ids("possible")).toEqual(["event:watching", "event:plan", "event:detention"]);
    expect([...ids("definite"), ...ids("possible")].sort()).toEqual(ids("any").sort());
  });

  test("leaves out, where asked to, what only a missing bound lets lie in the range", () => {
    const found = (range: DateRange, certainty?: CertaintyFilter) =>
      eventsBetween(balloons, range, { openEnded: false, certainty }).map(({ id }) => id.slice("event:".length));
    expect(found({ from: "2024-04-29", to: "2024-05-01" })).not.toContain("plan");
    // It was over by 1 May, on whatever day it began.
    expect(found({ from: "2024-05-01", to: "2024-05-01" })).toContain("watching");
    expect(found({ from: "2024-04-29", to: "2024-04-30" }, "possible")).toEqual(["detention"]);
    expect(found({ to: "2024-05-01" })).toContain("watching");
    expect(found({ from: "2024-05-03" })).toEqual(["storm-season"]);
    expect(found({})).toEqual(eventsBetween(balloons, {}).map(({ id }) => id.slice("event:".length)));
  });

  test("leaves in exactly what lies in the range wherever the missing bounds may lie", () => {
    fc.assert(
      fc.property(anyWhen, anyRange, (when, range) => {
        const [event] = balloons.events;
        if (event === undefined) throw new Error("harbour has events");
        const one = { ...balloons, events: [{ ...event, when }] };
        const everywhere = completionsOf(when).every((whole) => dateCertainty(whole, range) !== "none");
        expect(eventsBetween(one, range, { openEnded: false }).length === 1).toBe(everywhere);
      }),
      { numRuns: cases(2000) },
    );
  });

  test("puts an open start first and an open end last, and lets ids decide a tie", () => {
    const reversed: Dataset = { ...balloons, events: balloons.events.toReversed() };
    expect(eventsBetween(reversed, {})).toEqual(eventsBetween(balloons, {}));
    expect(eventsBetween(balloons, {}).map(({ when }) => [when.earliest, when.latest])).toEqual([
      [null, "2024-05-01"],
      [null, null],
      ["2024-04-20", "2024-05-05"],
      ["2024-04-29", "2024-05-02"],
      ["2024-05-01", "2024-05-01"],
      ["2024-05-01", "2024-05-01"],
      ["2024-05-02", null],
    ]);
  });

  test("leaves withdrawn events out unless they are asked for", () => {
    const all = eventsBetween(balloons, {}, { includeRetracted: true });
    expect(all).toHaveLength(balloons.events.length);
    expect(all.filter(({ retracted }) => retracted !== undefined).map(({ id }) => id)).toEqual(["event:misread"]);
  });

  test("answers with nothing where nothing happened, and changes nothing", () => {
    const before = structuredClone(balloons);
    const none = eventsBetween(balloons, { from: "1999-01-01", to: "1999-12-31" }, { certainty: "definite" });
    expect(none).toEqual([]);
    expect(balloons).toEqual(before);
  });

  test("says the same of each event as dateCertainty", () => {
    const range = { from: "2024-05-01", to: "2024-05-02" };
    for (const wanted of ["definite", "possible"] as const) {
      const found = eventsBetween(balloons, range, { certainty: wanted });
      expect(found.length).toBeGreaterThan(0);
      for (const { when } of found) expect(dateCertainty(when, range)).toBe(wanted);
    }
  });

  test("refuses a list where one word is meant", () => {
    // @ts-expect-error
    expect(() => eventsBetween(balloons, {}, { certainty: ["definite"] })).toThrow(
      new TypeError("eventsBetween: options.certainty: expected text, got object"),
    );
  });

  test("refuses a misspelt option", () => {
    // @ts-expect-error
    expect(() => eventsBetween(balloons, {}, { certianty: "definite" })).toThrow(
      new RangeError('eventsBetween: options: no key "certianty"; nearest is "certainty"'),
    );
    // @ts-expect-error
    expect(() => eventsBetween(balloons, {}, { certainty: "definit" })).toThrow(
      new RangeError('eventsBetween: options.certainty: no value "definit"; nearest is "definite"'),
    );
  });
});
