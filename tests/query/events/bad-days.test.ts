import { describe, expect, test } from "vitest";
import { countEvents, dateCertainty, eventsBetween, findClaims, findEvents, indexDataset } from "../../../src/index.js";
import { balloons } from "../balloons.js";

const when = { earliest: null, latest: null, basis: "bounded" } as const;
const indexed = indexDataset(structuredClone(balloons));

const asking: Readonly<Record<string, (day: string) => unknown>> = {
  "dateCertainty: range.from": (from) => dateCertainty(when, { from }),
  "eventsBetween: range.to": (to) => eventsBetween(balloons, { to }),
  "eventsBetween: range.from": (from) => eventsBetween(indexed, { from }),
  "findEvents: criteria.from": (from) => findEvents(balloons, { from }),
  "countEvents: criteria.to": (to) => countEvents(balloons, { to }),
  "findClaims: criteria.from": (from) => findClaims(balloons, { from }),
};

describe.each(Object.entries(asking))("%s", (where, ask) => {
  test.each([
    "-0001-12-31",
    "0000-01-01",
    "10000-01-01",
    "+002023-01-01",
    "2023-02-29",
    "2023-1-01",
    "2023-01-01T00:00Z",
    "",
  ])("says that %j is not a day, and what one is", (day) =>
    expect(() => ask(day)).toThrow(
      new RangeError(
        `${where}: ${JSON.stringify(day)} is not a date of the calendar; expected YYYY-MM-DD, 0001 to 9999`,
      ),
    ),
  );

  test("takes the first day and the last", () => {
    expect(() => ask("0001-01-01")).not.toThrow();
    expect(() => ask("9999-12-31")).not.toThrow();
  });
});
