import { describe, expect, test } from "vitest";
import { dataset, firstPassage, passageUrl } from "../../../src/index.js";
import { balloons } from "../balloons.js";

describe("firstPassage", () => {
  test("is the first of the claim about the event that is read first", () => {
    for (const { id, claims } of balloons.events) {
      const [first] = balloons.claims.filter((claim) => claim.id === claims[0]);
      expect(firstPassage(balloons, id)).toBe(first?.evidence[0]);
    }
    const turned = balloons.events.map((event) => ({ ...event, claims: event.claims.toReversed() }));
    for (const { id } of turned)
      expect(firstPassage({ ...balloons, events: turned }, id)).toBe(firstPassage(balloons, id));
  });

  test("passes over withdrawn claims, unless there is no other", () => {
    const retracted = { version: "1.1.0", reason: "The words say something else" };
    const without = (...ids: string[]) => ({
      ...balloons,
      claims: balloons.claims.map((claim) => (ids.includes(claim.id) ? { ...claim, retracted } : claim)),
    });
    const startOf = (claims: string[]) => firstPassage(without(...claims), "event:watching");
    expect(startOf([])).toMatchObject({ start: 300 });
    expect(startOf(["claim:flyers-spied"])).toMatchObject({ start: 500 });
    expect(startOf(["claim:flyers-spied", "claim:watching-denied", "claim:watching-reportedly"])).toMatchObject({
      start: 300,
    });
  });

  test("takes the event itself, and refuses one of another dataset", () => {
    const [event] = balloons.events;
    if (event === undefined) throw new Error("harbour has events");
    expect(firstPassage(balloons, event)).toBe(firstPassage(balloons, event.id));
    expect(() => firstPassage(balloons, structuredClone(event))).toThrow(
      'firstPassage: event: "event:detention" is not a record of this dataset; give one that is, or an id',
    );
    expect(() => firstPassage(balloons, "event:detentoin")).toThrow('nearest is "event:detention"');
  });

  test("says which claim is not there", () => {
    expect(() => firstPassage({ ...balloons, claims: [] }, "event:plan")).toThrow(
      new RangeError('firstPassage: event: no claim "claim:plan-exists"; event:plan names it in claims'),
    );
  });

  test("opens every event of the packaged dataset in a browser", () => {
    for (const { id } of dataset.events) expect(passageUrl(dataset, firstPassage(dataset, id))).toContain("#:~:text=");
  });
});
