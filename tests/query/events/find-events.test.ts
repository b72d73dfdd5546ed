import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countEvents,
  type EventCriteria,
  eventsBetween,
  eventsByAgency,
  findEvents,
  knownDay,
  type ReportedEvent,
} from "../../../src/index.js";
import { balloons } from "../balloons.js";

const ids = (criteria: EventCriteria) => findEvents(balloons, criteria).map(({ id }) => id.slice("event:".length));
const everyEvent = ["watching", "plan", "storm-season", "detention", "announcement", "holiday", "inquiry"];

describe("findEvents", () => {
  test("answers with all events, in order of date, where nothing is asked", () => {
    expect(ids({})).toEqual(everyEvent);
    expect(ids({ from: undefined, agency: undefined, type: undefined })).toEqual(everyEvent);
  });

  test("asks by date as eventsBetween does", () => {
    const range = { from: "2024-04-29", to: "2024-05-01" };
    for (const certainty of ["definite", "possible", "any"] as const) {
      expect(findEvents(balloons, { ...range, certainty })).toEqual(eventsBetween(balloons, range, { certainty }));
    }
  });

  test("asks by agency as eventsByAgency does", () => {
    for (const includeUnits of [true, false]) {
      expect(findEvents(balloons, { agency: "HDİN", includeUnits })).toEqual(
        eventsByAgency(balloons, "HDİN", { includeUnits }),
      );
    }
    expect(ids({ agency: "HDİN", roles: "speaker" })).toEqual(["announcement"]);
  });

  test("asks by an actor of any type", () => {
    expect(ids({ actor: "twelve kite flyers" })).toEqual(["watching", "detention"]);
    expect(ids({ actor: "twelve kite flyers", roles: "detained" })).toEqual(["detention"]);
    expect(ids({ actor: "twelve kite flyers", agency: "Balloon Unit" })).toEqual(["detention"]);
  });

  test("asks by role, whoever has it", () => {
    expect(ids({ roles: ["speaker", "initiator"] })).toEqual(["storm-season", "announcement"]);
  });

  test("asks by type and status, one or several", () => {
    expect(ids({ type: "detention" })).toEqual(["detention"]);
    expect(ids({ type: ["detention", "investigation"] })).toEqual(["detention", "inquiry"]);
    expect(ids({ status: ["alleged", "demanded"] })).toEqual(["watching", "inquiry"]);
    expect(ids({ type: "detention", status: "alleged" })).toEqual([]);
  });

  test.each(["Old Harbour, Port Vane", "port vane", "Old Harbour", "Pört  Vane", "NO"])(
    "asks by the place %s",
    (place) => {
      expect(ids({ place })).toEqual(["detention"]);
    },
  );

  test("looks for whole words of a place, and refuses one where nothing happened", () => {
    expect(() => ids({ place: "Port Van" })).toThrow(RangeError);
    expect(() => ids({ place: "Old Harbor, Port Vane" })).toThrow(
      new RangeError(
        'findEvents: criteria.place: no place "Old Harbor, Port Vane"; nearest is "Old Harbour, Port Vane"',
      ),
    );
    expect(() => ids({ place: " - " })).toThrow(RangeError);
  });

  test("looks for text in titles, places and the names of those who take part", () => {
    expect(ids({ text: "HARBOUR" })).toEqual(["watching", "detention", "holiday"]);
    expect(ids({ text: "hdi" })).toEqual(["announcement"]);
    expect(ids({ text: "no such words" })).toEqual([]);
  });

  test("lets every criterion hold at once", () => {
    const whole: EventCriteria = {
      from: "2024-04-01",
      to: "2024-05-31",
      certainty: "definite",
      agency: "Ministry of Weather",
      roles: ["detaining-authority"],
      type: ["detention"],
      status: "reported",
      place: "Port Vane",
      text: "kite",
    };
    expect(ids(whole)).toEqual(["detention"]);
    const others = [
      { from: "2024-05-01" },
      { roles: "speaker" },
      { status: "alleged" },
      { text: "storm season" },
    ] as const;
    for (const other of others) expect(ids({ ...whole, ...other })).toEqual([]);
  });

  test("refuses what it does not know", () => {
    // @ts-expect-error
    expect(() => ids({ agancy: "Storm Office" })).toThrow('no key "agancy"; nearest is "agency"');
    // @ts-expect-error
    expect(() => ids({ type: "detentoin" })).toThrow(
      'findEvents: criteria.type: no value "detentoin"; nearest is "detention"',
    );
    // @ts-expect-error
    expect(() => ids({ status: "rumoured" })).toThrow(RangeError);
    // @ts-expect-error
    expect(() => ids({ includeUnits: "no" })).toThrow(
      'findEvents: criteria.includeUnits: expected true or false, got "no"',
    );
    expect(() => ids({ agency: "Strom Office" })).toThrow('nearest is "Storm Office" (actor:storm-office)');
    expect(() => ids({ actor: "The Watch" })).toThrow("could mean");
    expect(() => ids({ from: "2024-05-02", to: "2024-05-01" })).toThrow(
      'findEvents: criteria.from: "2024-05-02" is after to, "2024-05-01"',
    );
  });
});

const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const criteria: fc.Arbitrary<EventCriteria> = fc.record({
  from: maybe("2024-04-25", "2024-04-30"),
  to: maybe("2024-05-01", "2024-05-02"),
  certainty: maybe("definite", "possible", "any"),
  openEnded: fc.boolean(),
  knownDay: maybe(true, false),
  agency: maybe("Ministry of Weather", "Storm Office", "Coast Watch"),
  includeUnits: fc.boolean(),
  roles: maybe("speaker", "detaining-authority", "investigating-authority"),
  type: maybe("detention", "statement"),
  status: maybe("reported", "ongoing"),
  includeRetracted: fc.boolean(),
});

describe("knownDay", () => {
  test("is the day where the words give exactly one", () => {
    const days = balloons.events.map(({ when }) => knownDay(when));
    expect(days.filter((day) => day !== undefined)).toEqual(["2024-05-01", "2024-05-01", "2024-05-01"]);
    expect(knownDay({ earliest: null, latest: null, basis: "unstated" })).toBeUndefined();
  });

  test("divides the events in two when it is a criterion", () => {
    const exact = findEvents(balloons, { knownDay: true });
    expect(exact.map(({ id }) => id)).toEqual(["event:announcement", "event:holiday"]);
    const others = findEvents(balloons, { knownDay: false });
    expect(others.every(({ when }) => knownDay(when) === undefined)).toBe(true);
    expect(exact.length + others.length).toBe(findEvents(balloons).length);
  });
});

describe("countEvents", () => {
  test("counts what findEvents answers with", () => {
    fc.assert(fc.property(criteria, (asked) => countEvents(balloons, asked) === findEvents(balloons, asked).length));
  });

  test("finds no more with one criterion more", () => {
    const without = (asked: EventCriteria, key: keyof EventCriteria) => ({ ...asked, [key]: undefined });
    fc.assert(
      fc.property(criteria, fc.constantFrom("from", "to", "agency", "type", "status"), (asked, key) => {
        const wider = new Set<ReportedEvent>(findEvents(balloons, { ...without(asked, key), certainty: undefined }));
        return findEvents(balloons, asked).every((event) => wider.has(event));
      }),
    );
  });

  test("names itself in an error", () => {
    expect(() => countEvents(balloons, { from: "today" })).toThrow('countEvents: criteria.from: "today"');
  });
});
