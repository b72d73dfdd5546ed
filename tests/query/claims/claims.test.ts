import { describe, expect, test } from "vitest";
import {
  type Claim,
  claimsAbout,
  claimsBy,
  claimsByAgency,
  claimsByNobodyNamed,
  claimsInOwnVoice,
  type Dataset,
  findClaims,
  indexDataset,
  silentActors,
} from "../../../src/index.js";
import { balloons } from "../balloons.js";

const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id.slice("claim:".length));

describe("claimsBy", () => {
  test("finds a speaker anywhere in the path", () => {
    expect(ids(claimsBy(balloons, "local radio"))).toEqual(["flyers-spied", "inquiry-demanded"]);
    expect(ids(claimsBy(balloons, "Storm Office"))).toEqual(["flyers-spied"]);
  });

  test("keeps to claims that rest on this speaker alone", () => {
    expect(ids(claimsBy(balloons, "local radio", { only: true }))).toEqual(["inquiry-demanded"]);
    expect(ids(claimsBy(balloons, "Storm Office", { only: true }))).toEqual([]);
    expect(ids(claimsBy(balloons, "Ministry of Weather", { only: true }))).toEqual(["ministry-spoke"]);
  });

  test("takes a document by id, title or publisher", () => {
    const byId = claimsBy(balloons, "source:radio-lagoon");
    expect(ids(byId)).toEqual(["plan-exists", "season-lasts"]);
    expect(claimsBy(balloons, "lagoon at noon")).toEqual(byId);
    expect(claimsBy(balloons, "Radio Lagoon")).toEqual(byId);
    expect(ids(claimsBy(balloons, "Radio Lagoon", { only: true }))).toEqual(["plan-exists"]);
  });

  test("takes a publisher for all its documents", () => {
    const oneHouse: Dataset = {
      ...balloons,
      sources: balloons.sources.map((source) => ({ ...source, publisher: "One House" })),
    };
    expect(claimsBy(oneHouse, "One House")).toHaveLength(11);
  });

  test("refuses a word that means nobody, or an actor as well as a document", () => {
    expect(() => claimsBy(balloons, "source:radio-lagune")).toThrow(
      new RangeError(
        'claimsBy: who: no actor or source "source:radio-lagune"; nearest is "Lagoon at noon" (source:radio-lagoon)',
      ),
    );
    const sameName: Dataset = {
      ...balloons,
      sources: balloons.sources.map((source) => ({ ...source, publisher: "Local Radio" })),
    };
    expect(() => claimsBy(sameName, "local radio")).toThrow(/could mean "local radio" \(actor:local-radio\)/);
  });
});

describe("claimsByAgency", () => {
  test("tells what an agency says from what is said of it", () => {
    expect(ids(claimsByAgency(balloons, "Ministry of Weather", { as: "claimant" }))).toEqual([
      "flyers-spied",
      "ministry-spoke",
    ]);
    expect(ids(claimsByAgency(balloons, "Storm Office", { as: "subject" }))).toEqual([
      "office-of-ministry",
      "flyers-detained",
      "unit-of-office",
      "season-lasts",
    ]);
  });

  test("answers with either unless asked", () => {
    expect(ids(claimsByAgency(balloons, "Storm Office", { includeUnits: false }))).toEqual([
      "office-of-ministry",
      "flyers-spied",
      "unit-of-office",
      "season-lasts",
    ]);
  });

  test("refuses another part than these", () => {
    // @ts-expect-error
    expect(() => claimsByAgency(balloons, "Storm Office", { as: "speaker" })).toThrow(RangeError);
  });
});

describe("claimsAbout", () => {
  test("takes an event by id and an actor by id or name, and answers in reading order", () => {
    expect(ids(claimsAbout(balloons, "event:watching"))).toEqual([
      "flyers-spied",
      "watching-denied",
      "watching-reportedly",
    ]);
    expect(ids(claimsAbout(balloons, "Ada Vane"))).toEqual(["flyers-detained", "watching-reportedly"]);
    expect(claimsAbout(balloons, "actor:ada-vane")).toEqual(claimsAbout(balloons, "ADA VANE"));
  });

  test("does not take what is said of a group for said of those counted in it", () => {
    expect(ids(claimsAbout(balloons, "actor:ada-vane"))).not.toContain("flyers-spied");
  });

  test("refuses an id that is not there", () => {
    expect(() => claimsAbout(balloons, "event:whatching")).toThrow(
      new RangeError(
        'claimsAbout: subject: no event "event:whatching"; nearest is "Watching of the harbour" (event:watching)',
      ),
    );
    expect(() => claimsAbout(balloons, "actor:nobody")).toThrow(/no actor "actor:nobody"/);
  });
});

describe("claimsInOwnVoice", () => {
  test("answers with what rests on the document alone", () => {
    expect(ids(claimsInOwnVoice(balloons))).toEqual([
      "office-of-ministry",
      "flyers-detained",
      "holiday-held",
      "unit-of-office",
      "plan-exists",
    ]);
    expect(ids(claimsInOwnVoice(balloons, "Radio Lagoon"))).toEqual(["plan-exists"]);
  });

  test("adds what the document takes for granted where that is wanted", () => {
    const strict = ids(claimsInOwnVoice(balloons));
    const wide = ids(claimsInOwnVoice(balloons, undefined, { presupposed: true }));
    expect(wide.filter((id) => !strict.includes(id))).toEqual(["ministry-spoke"]);
  });

  test("does not take a document quoted in another for the other's own voice", () => {
    expect(ids(claimsInOwnVoice(balloons))).not.toContain("season-lasts");
  });

  test("refuses a source that is not there", () => {
    expect(() => claimsInOwnVoice(balloons, "Harbour Pst")).toThrow(
      /nearest is "Harbour Post" \(source:harbour-post\)/,
    );
  });
});

describe("claimsByNobodyNamed", () => {
  test("answers with what comes down to nobody", () => {
    expect(ids(claimsByNobodyNamed(balloons))).toEqual(["watching-reportedly"]);
  });
});

describe("silentActors", () => {
  test("answers with those whom claims are against and who never speak", () => {
    expect(silentActors(balloons).map(({ id }) => id)).toEqual(["actor:ada-vane", "actor:kite-flyers"]);
  });

  test("does not hear what has been withdrawn", () => {
    const withdrawn: Dataset = {
      ...balloons,
      claims: balloons.claims.map((claim) =>
        claim.id === "claim:watching-denied" ? { ...claim, retracted: { version: "1.1.0", reason: "Misread" } } : claim,
      ),
    };
    expect(silentActors(withdrawn).map(({ id }) => id)).not.toContain("actor:night-watch");
    expect(silentActors(withdrawn, { includeRetracted: true })).toEqual(silentActors(balloons));
  });
});

describe("speakers together, and on somebody's behalf", () => {
  const spied = balloons.claims.find(({ id }) => id === "claim:flyers-spied") as Claim;
  const [document] = spied.attribution;
  const said = (attribution: readonly Claim["attribution"][number][]): Dataset => ({
    ...balloons,
    claims: [{ ...spied, attribution: document === undefined ? attribution : [document, ...attribution] }],
  });
  const joint = said([{ by: "actor:storm-office", together: ["actor:coast-watch"], commitment: "certain" }]);
  const spokesman = said([{ by: "actor:ada-vane", onBehalfOf: "actor:storm-office", commitment: "denied" }]);
  const unnamed = said([
    { by: null, unnamedSpeaker: "officials", onBehalfOf: "actor:kite-flyers", commitment: "denied" },
  ]);
  const sets = { joint, spokesman, unnamed };

  test.each([
    ["joint", "Storm Office", true],
    ["joint", "Coast Watch", true],
    ["spokesman", "Ada Vane", true],
    ["spokesman", "Storm Office", true],
    ["unnamed", "twelve kite flyers", true],
    ["unnamed", "Storm Office", false],
  ] as const)("of %s, %s is heard: %s", (which, who, isHeard) => {
    for (const one of [sets[which], indexDataset(sets[which])]) {
      expect(claimsBy(one, who)).toHaveLength(isHeard ? 1 : 0);
      expect(findClaims(one, { by: who, text: "watched" })).toHaveLength(isHeard ? 1 : 0);
    }
  });

  test("are an agency's claims, as those of the agency or a unit below it", () => {
    expect(claimsByAgency(joint, "Ministry of Weather", { as: "claimant" })).toHaveLength(1);
    expect(claimsByAgency(spokesman, "Ministry of Weather", { as: "claimant" })).toHaveLength(1);
    expect(claimsByAgency(unnamed, "Ministry of Weather", { as: "claimant" })).toHaveLength(0);
  });

  test("rest on nobody alone who is only one of several, or only spoken for", () => {
    expect(claimsBy(joint, "Storm Office", { only: true })).toEqual([]);
    expect(claimsBy(spokesman, "Storm Office", { only: true })).toEqual([]);
    expect(claimsBy(spokesman, "Ada Vane", { only: true })).toHaveLength(1);
    const radios = said([{ by: "source:harbour-post", together: ["source:radio-lagoon"], commitment: "certain" }]);
    const oneHouse = { ...radios, sources: radios.sources.map((source) => ({ ...source, publisher: "One House" })) };
    expect(claimsBy(radios, "Radio Lagoon", { only: true })).toEqual([]);
    expect(claimsBy(oneHouse, "One House", { only: true })).toHaveLength(1);
    expect(claimsInOwnVoice(radios)).toEqual([]);
  });

  test("leave nobody silent who is heard through others, and nobody named to nobody", () => {
    expect(silentActors(joint).map(({ id }) => id)).toEqual(["actor:kite-flyers"]);
    expect(silentActors(unnamed)).toEqual([]);
    expect(claimsByNobodyNamed(unnamed)).toEqual([]);
  });

  test("answer for the commitment of the step in which they are heard", () => {
    expect(findClaims(spokesman, { by: "Storm Office", commitment: "denied" })).toHaveLength(1);
    expect(findClaims(joint, { by: "Coast Watch", commitment: "denied" })).toEqual([]);
  });

  test("are found by their names", () => {
    expect(findClaims(joint, { text: "Coast Watch" })).toHaveLength(1);
    expect(findClaims(spokesman, { text: "Storm Office" })).toHaveLength(1);
  });
});
