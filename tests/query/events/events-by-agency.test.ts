import { describe, expect, test } from "vitest";
import { type Actor, type Dataset, eventsBetween, eventsByAgency } from "../../../src/index.js";
import { balloons } from "../balloons.js";

const ids = (...[agency, options]: [string, Parameters<typeof eventsByAgency>[2]?]) =>
  eventsByAgency(balloons, agency, options).map(({ id }) => id);

describe("eventsByAgency", () => {
  test("takes the units of an agency for the agency, all the way down, in order of date", () => {
    expect(ids("Ministry of Weather")).toEqual(["event:storm-season", "event:detention", "event:announcement"]);
    expect(ids("Storm Office")).toEqual(["event:storm-season", "event:detention"]);
    expect(ids("Balloon Unit")).toEqual(["event:detention"]);
  });

  test("leaves the units out where they are not wanted", () => {
    expect(ids("Ministry of Weather", { includeUnits: false })).toEqual(["event:announcement"]);
  });

  test("keeps to the given roles", () => {
    expect(ids("HDİN", { roles: ["detaining-authority", "initiator"] })).toEqual([
      "event:storm-season",
      "event:detention",
    ]);
    expect(ids("HDİN", { roles: "speaker" })).toEqual(["event:announcement"]);
    expect(ids("HDİN", { roles: ["bystander"] })).toEqual([]);
  });

  test("refuses a role that is not in the vocabulary", () => {
    // @ts-expect-error
    expect(() => eventsByAgency(balloons, "HDİN", { roles: ["detaining-autority"] })).toThrow(
      new RangeError('eventsByAgency: options.roles: no value "detaining-autority"; nearest is "detaining-authority"'),
    );
    expect(() => eventsByAgency(balloons, "HDİN", { roles: [] })).toThrow(/empty list/);
  });

  test("leaves withdrawn events out unless they are asked for", () => {
    expect(ids("Coast Watch")).toEqual(["event:inquiry"]);
    expect(ids("Coast Watch", { includeRetracted: true })).toEqual(["event:misread", "event:inquiry"]);
  });

  test("refuses an agency that is a unit of itself, however far below", () => {
    const circular: Dataset = {
      ...balloons,
      actors: balloons.actors.map(
        (actor): Actor =>
          actor.id === "actor:ministry-of-weather" ? { ...actor, parent: "actor:balloon-unit" } : actor,
      ),
    };
    expect(() => eventsByAgency(circular, "Storm Office")).toThrow(
      "eventsByAgency: agency: actor:storm-office is a unit of itself",
    );
    expect(eventsByAgency(circular, "Coast Watch")).toHaveLength(1);
    expect(eventsByAgency(circular, "Storm Office", { includeUnits: false })).toHaveLength(1);
  });

  test("answers with records of the dataset themselves", () => {
    const all = new Set<object>(eventsBetween(balloons, {}));
    expect(eventsByAgency(balloons, "HDİN").every((event) => all.has(event))).toBe(true);
  });
});
