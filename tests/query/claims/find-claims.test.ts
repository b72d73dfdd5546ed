import { describe, expect, test } from "vitest";
import { type ClaimCriteria, claimsAbout, claimsBy, findClaims } from "../../../src/index.js";
import { balloons } from "../balloons.js";

const ids = (criteria: ClaimCriteria) => findClaims(balloons, criteria).map(({ id }) => id.slice("claim:".length));

describe("findClaims", () => {
  test("answers with all claims, in reading order, where nothing is asked", () => {
    expect(ids({})).toEqual([
      "office-of-ministry",
      "flyers-detained",
      "holiday-held",
      "flyers-spied",
      "ministry-spoke",
      "watching-denied",
      "watching-reportedly",
      "inquiry-demanded",
      "unit-of-office",
      "plan-exists",
      "season-lasts",
    ]);
    expect(ids({ includeRetracted: true })).toContain("misread");
  });

  test("asks by speaker as claimsBy does, and by subject as claimsAbout does", () => {
    for (const only of [true, false]) {
      expect(findClaims(balloons, { by: "local radio", only })).toEqual(claimsBy(balloons, "local radio", { only }));
    }
    expect(findClaims(balloons, { about: "Ada Vane" })).toEqual(claimsAbout(balloons, "Ada Vane"));
    expect(findClaims(balloons, { about: "event:watching" })).toEqual(claimsAbout(balloons, "event:watching"));
  });

  test("asks for allegations, against anybody or somebody", () => {
    expect(ids({ allegation: true })).toEqual(["flyers-spied", "watching-reportedly"]);
    expect(ids({ against: "Night Watch" })).toEqual([]);
    expect(ids({ against: "Night Watch", denial: true })).toEqual(["watching-denied"]);
    expect(ids({ denial: true })).toEqual(["watching-denied"]);
    expect(ids({ denial: false })).not.toContain("watching-denied");
    expect(ids({ against: "Ada Vane" })).toEqual(["watching-reportedly"]);
    expect([...ids({ allegation: true }), ...ids({ allegation: false })].sort()).toEqual(ids({}).sort());
  });

  test("asks how sure the speaker is on whose word it comes down to", () => {
    expect(ids({ commitment: "denied" })).toEqual(["watching-denied"]);
    expect(ids({ commitment: ["possible", "uncommitted"] })).toEqual(["watching-reportedly", "plan-exists"]);
  });

  test("asks how sure a given speaker is", () => {
    expect(ids({ by: "local radio", commitment: "uncommitted" })).toEqual(["flyers-spied"]);
    expect(ids({ by: "local radio", commitment: "denied" })).toEqual([]);
    expect(ids({ by: "Harbour Post", commitment: "certain" })).toContain("ministry-spoke");
  });

  test("asks when it was said: by the innermost step that has a date, its speech event or its publication", () => {
    expect(ids({ to: "2024-05-02" })).toEqual(["ministry-spoke"]);
    expect(ids({ from: "2024-05-10" })).toEqual(["plan-exists"]);
    expect(ids({ from: "2024-05-03", to: "2024-05-03", certainty: "definite" })).toHaveLength(9);
  });

  test("asks by type and text", () => {
    expect(ids({ type: "demand" })).toEqual(["inquiry-demanded"]);
    expect(ids({ text: "BALLOONS" })).toEqual(["ministry-spoke", "inquiry-demanded", "plan-exists"]);
    expect(ids({ text: "night watch" })).toEqual(["watching-denied"]);
  });

  test("lets every criterion hold at once", () => {
    const whole: ClaimCriteria = {
      by: "Storm Office",
      against: "twelve kite flyers",
      type: "accusation",
      text: "harbour",
    };
    expect(ids(whole)).toEqual(["flyers-spied"]);
    expect(ids({ ...whole, only: true })).toEqual([]);
    expect(ids({ ...whole, type: "label" })).toEqual([]);
  });

  test("refuses what it does not know", () => {
    // @ts-expect-error
    expect(() => ids({ agency: "Storm Office" })).toThrow('no key "agency"; expected one of by, only, about,');
    // @ts-expect-error
    expect(() => ids({ commitment: "denyed" })).toThrow(
      'findClaims: criteria.commitment: no value "denyed"; nearest is "denied"',
    );
    // @ts-expect-error
    expect(() => ids({ allegation: "yes" })).toThrow(TypeError);
    expect(() => ids({ by: "lokal radio" })).toThrow('nearest is "local radio" (actor:local-radio)');
    expect(() => ids({ about: "event:watchin" })).toThrow("event:watching");
    expect(() => ids({ only: true })).toThrow("findClaims: criteria.only: whose is not said; give by");
    expect(() => ids({ to: "2024-02-30" })).toThrow('findClaims: criteria.to: "2024-02-30" is not a date');
  });

  test("takes documents together as published from the first of them to the last", () => {
    const [first] = balloons.claims;
    const claim = (source: string) => {
      const attribution = [
        { by: "source:harbour-post", commitment: "uncommitted" },
        { by: source, together: ["source:harbour-post", "actor:ada-vane"], commitment: "certain" },
      ];
      return { ...balloons, claims: [{ ...first, attribution }] } as typeof balloons;
    };
    const both = claim("source:radio-lagoon");
    expect(findClaims(both, { from: "2024-05-03", to: "2024-05-10", certainty: "definite" })).toHaveLength(1);
    expect(findClaims(both, { from: "2024-05-04", to: "2024-05-10", certainty: "definite" })).toEqual([]);
    expect(findClaims(both, { from: "2024-05-05", to: "2024-05-06" })).toHaveLength(1);
    expect(findClaims(claim("actor:storm-office"), { from: "2024-05-04" })).toEqual([]);
  });

  test("leaves out, where asked to, what may have been said in a span only because nobody knows when it was", () => {
    const sources = balloons.sources.map((source) =>
      source.id === "source:radio-lagoon" ? { ...source, published: null } : source,
    );
    const undated = { ...balloons, sources };
    const about = (openEnded: boolean) =>
      findClaims(undated, { from: "2024-05-01", to: "2024-05-31", about: "event:plan", openEnded });
    expect(about(true)).toHaveLength(1);
    expect(about(false)).toEqual([]);
  });
});
