import { describe, expect, test } from "vitest";
import { type CertaintyFilter, type Dataset, dateCertainty, eventsBetween } from "../../src/index.js";
import { harbour } from "./harbour.js";

const ids = (certainty?: CertaintyFilter) =>
  eventsBetween(harbour, { from: "2024-04-29", to: "2024-05-01" }, { certainty }).map(({ id }) => id);

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

  test("puts an open start first and an open end last, and lets ids decide a tie", () => {
    const reversed: Dataset = { ...harbour, events: harbour.events.toReversed() };
    expect(eventsBetween(reversed, {})).toEqual(eventsBetween(harbour, {}));
    expect(eventsBetween(harbour, {}).map(({ when }) => [when.earliest, when.latest])).toEqual([
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
    const all = eventsBetween(harbour, {}, { includeRetracted: true });
    expect(all).toHaveLength(harbour.events.length);
    expect(all.filter(({ retracted }) => retracted !== undefined).map(({ id }) => id)).toEqual(["event:misread"]);
  });

  test("answers with nothing where nothing happened, and changes nothing", () => {
    const before = structuredClone(harbour);
    const none = eventsBetween(harbour, { from: "1999-01-01", to: "1999-12-31" }, { certainty: "definite" });
    expect(none).toEqual([]);
    expect(harbour).toEqual(before);
  });

  test("says the same of each event as dateCertainty", () => {
    const range = { from: "2024-05-01", to: "2024-05-02" };
    for (const wanted of ["definite", "possible"] as const) {
      const found = eventsBetween(harbour, range, { certainty: wanted });
      expect(found.length).toBeGreaterThan(0);
      for (const { when } of found) expect(dateCertainty(when, range)).toBe(wanted);
    }
  });

  test("refuses a list where one word is meant", () => {
    // @ts-expect-error
    expect(() => eventsBetween(harbour, {}, { certainty: ["definite"] })).toThrow(
      new TypeError("eventsBetween: options.certainty: expected text, got object"),
    );
  });

  test("refuses a misspelt option", () => {
    // @ts-expect-error
    expect(() => eventsBetween(harbour, {}, { certianty: "definite" })).toThrow(
      new RangeError('eventsBetween: options: no key "certianty"; nearest is "certainty"'),
    );
    // @ts-expect-error
    expect(() => eventsBetween(harbour, {}, { certainty: "definit" })).toThrow(
      new RangeError('eventsBetween: options.certainty: no value "definit"; nearest is "definite"'),
    );
  });
});
