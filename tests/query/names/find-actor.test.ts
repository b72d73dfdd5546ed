import { describe, expect, test } from "vitest";
import { eventsByAgency, findActor, findAgency } from "../../../src/index.js";
import { balloons } from "../balloons.js";

describe("findActor", () => {
  test.each([
    ["an id", "actor:ada-vane"],
    ["a primary name", "Ada Vane"],
    ["another case", "ADA vane"],
    ["another language", "Əda Vəinı"],
    ["another case of another language", "ƏDA VƏİNI"],
    ["plain letters for others", "Eda Veini"],
    ["white space around and between", "  Ada \n Vane "],
  ])("finds by %s", (_, who) => {
    expect(findActor(balloons, who)?.id).toBe("actor:ada-vane");
  });

  test("is undefined where nobody has the name", () => {
    expect(findActor(balloons, "Ada")).toBeUndefined();
    expect(findActor(balloons, "")).toBeUndefined();
  });

  test("refuses a name that several have, and lists them", () => {
    expect(() => findActor(balloons, "The Watch")).toThrow(
      new RangeError(
        'findActor: who: "The Watch" could mean "Coast Watch" (actor:coast-watch) or "Night Watch" (actor:night-watch); use the id',
      ),
    );
  });

  test("finds withdrawn actors by id, and by name where they are included", () => {
    expect(findActor(balloons, "actor:old-office")?.retracted?.successor).toBe("actor:storm-office");
    expect(findActor(balloons, "Old Storm Office")).toBeUndefined();
    expect(findActor(balloons, "Old Storm Office", { includeRetracted: true })?.id).toBe("actor:old-office");
  });

  test("refuses what is not text", () => {
    // @ts-expect-error
    expect(() => findActor(balloons, undefined)).toThrow(TypeError);
  });
});

describe("findAgency", () => {
  test.each([
    "HDİN",
    "hdin",
    "HDIN",
    "Weather Ministry",
    "hava və dəniz işləri nazirliyi",
    "Hava ve Deniz Isleri Nazirliyi",
  ])("finds by %s", (who) => {
    expect(findAgency(balloons, who)?.id).toBe("actor:ministry-of-weather");
  });

  test("finds agencies only, whoever else has the name", () => {
    expect(findAgency(balloons, "The Watch")?.id).toBe("actor:coast-watch");
    expect(findAgency(balloons, "Norland")).toBeUndefined();
    expect(findAgency(balloons, "actor:norland")).toBeUndefined();
  });
});

describe("a query that takes an agency", () => {
  test("names those of whose names an unknown one is a part, whole words only", () => {
    expect(() => eventsByAgency(balloons, "weather")).toThrow(
      /no agency "weather"; it is part of "(?:Ministry of Weather|Weather Ministry)" \(actor:ministry-of-weather\)/,
    );
    expect(() => eventsByAgency(balloons, "weath")).toThrow(/^(?!.*part of)/);
  });

  test("suggests the nearest name for an unknown one", () => {
    expect(() => eventsByAgency(balloons, "Ministery of Wether")).toThrow(
      new RangeError(
        'eventsByAgency: agency: no agency "Ministery of Wether"; nearest is "Ministry of Weather" (actor:ministry-of-weather)',
      ),
    );
    expect(() => eventsByAgency(balloons, "actor:ministry-of-whether")).toThrow(
      /nearest is .*actor:ministry-of-weather/,
    );
    expect(() => eventsByAgency(balloons, "completely different")).toThrow(/no agency "completely different"$/);
  });

  test("says so where an actor is no agency", () => {
    expect(() => eventsByAgency(balloons, "Norland")).toThrow(
      new RangeError('eventsByAgency: agency: "Norland" (actor:norland) is of type state, not an agency'),
    );
  });
});
