import { describe, expect, test } from "vitest";
import { eventsBetween, findClaims, firstPassage, inReadingOrder } from "../../../src/index.js";
import { balloons } from "../balloons.js";

const all = { includeRetracted: true };
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id.split(":")[1]);

describe("inReadingOrder", () => {
  test("puts events in the order of their first passages: by source, then where it begins, then without a position", () => {
    const events = eventsBetween(balloons, {}, all);
    const asTold = inReadingOrder(balloons, events);
    expect(ids(asTold)).toEqual([
      "detention",
      "holiday",
      "watching",
      "announcement",
      "inquiry",
      "misread",
      "plan",
      "storm-season",
    ]);
    expect(asTold.map(({ id }) => firstPassage(balloons, id)).slice(0, 6)).toMatchObject(
      [200, 250, 300, 400, 700, 950].map((start) => ({ start })),
    );
    expect(ids(inReadingOrder(balloons, events.toReversed()))).toEqual(ids(asTold));
    expect(events).toEqual(eventsBetween(balloons, {}, all));
  });

  test("puts claims in the order in which queries answer with them", () => {
    expect(inReadingOrder(balloons, balloons.claims)).toEqual(findClaims(balloons, all));
  });

  test("goes by the order of sources", () => {
    const turned = { ...balloons, sources: balloons.sources.toReversed() };
    expect(ids(inReadingOrder(turned, balloons.events)).slice(0, 2)).toEqual(["plan", "storm-season"]);
  });

  test("says which claim of an event is not there", () => {
    expect(() => inReadingOrder({ ...balloons, claims: [] }, balloons.events)).toThrow(
      'inReadingOrder: records: no claim "claim:flyers-detained"; event:detention names it in claims',
    );
  });
});
