import { describe, expect, test } from "vitest";
import { eventsBetween, findClaims, firstPassage, inReadingOrder } from "../../../src/index.js";
import { harbour } from "../harbour.js";

const all = { includeRetracted: true };
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id.split(":")[1]);

describe("inReadingOrder", () => {
  test("puts events in the order of their first passages: by source, then where it begins, then without a position", () => {
    const events = eventsBetween(harbour, {}, all);
    const asTold = inReadingOrder(harbour, events);
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
    expect(asTold.map(({ id }) => firstPassage(harbour, id)).slice(0, 6)).toMatchObject(
      [200, 250, 300, 400, 700, 950].map((start) => ({ start })),
    );
    expect(ids(inReadingOrder(harbour, events.toReversed()))).toEqual(ids(asTold));
    expect(events).toEqual(eventsBetween(harbour, {}, all));
  });

  test("puts claims in the order in which queries answer with them", () => {
    expect(inReadingOrder(harbour, harbour.claims)).toEqual(findClaims(harbour, all));
  });

  test("goes by the order of sources", () => {
    const turned = { ...harbour, sources: harbour.sources.toReversed() };
    expect(ids(inReadingOrder(turned, harbour.events)).slice(0, 2)).toEqual(["plan", "storm-season"]);
  });

  test("says which claim of an event is not there", () => {
    expect(() => inReadingOrder({ ...harbour, claims: [] }, harbour.events)).toThrow(
      'inReadingOrder: records: no claim "claim:flyers-detained"; event:detention names it in claims',
    );
  });
});
