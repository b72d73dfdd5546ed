import { describe, expect, test } from "vitest";
import {
  type Claim,
  claimsAbout,
  claimsBy,
  claimsByAgency,
  claimsByNobodyNamed,
  claimsInOwnVoice,
  type Dataset,
  silentActors,
} from "../../src/index.js";
import { harbour } from "./harbour.js";

const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id.slice("claim:".length));

describe("claimsBy", () => {
  test("finds a speaker anywhere in the path", () => {
    expect(ids(claimsBy(harbour, "local radio"))).toEqual(["flyers-spied", "inquiry-demanded"]);
    expect(ids(claimsBy(harbour, "Storm Office"))).toEqual(["flyers-spied"]);
  });

  test("keeps to claims that rest on this speaker alone", () => {
    expect(ids(claimsBy(harbour, "local radio", { only: true }))).toEqual(["inquiry-demanded"]);
    expect(ids(claimsBy(harbour, "Storm Office", { only: true }))).toEqual([]);
    expect(ids(claimsBy(harbour, "Ministry of Weather", { only: true }))).toEqual(["ministry-spoke"]);
  });

  test("takes a document by id, title or publisher", () => {
    const byId = claimsBy(harbour, "source:radio-lagoon");
    expect(ids(byId)).toEqual(["plan-exists", "season-lasts"]);
    expect(claimsBy(harbour, "lagoon at noon")).toEqual(byId);
    expect(claimsBy(harbour, "Radio Lagoon")).toEqual(byId);
    expect(ids(claimsBy(harbour, "Radio Lagoon", { only: true }))).toEqual(["plan-exists"]);
  });

  test("takes a publisher for all its documents", () => {
    const oneHouse: Dataset = {
      ...harbour,
      sources: harbour.sources.map((source) => ({ ...source, publisher: "One House" })),
    };
    expect(claimsBy(oneHouse, "One House")).toHaveLength(11);
  });

  test("refuses a word that means nobody, or an actor as well as a document", () => {
    expect(() => claimsBy(harbour, "source:radio-lagune")).toThrow(
      new RangeError(
        'claimsBy: who: no actor or source "source:radio-lagune"; nearest is "Lagoon at noon" (source:radio-lagoon)',
      ),
    );
    const sameName: Dataset = {
      ...harbour,
      sources: harbour.sources.map((source) => ({ ...source, publisher: "Local Radio" })),
    };
    expect(() => claimsBy(sameName, "local radio")).toThrow(/could mean "local radio" \(actor:local-radio\)/);
  });
});

describe("claimsByAgency", () => {
  test("tells what an agency says from what is said of it", () => {
    expect(ids(claimsByAgency(harbour, "Ministry of Weather", { as: "claimant" }))).toEqual([
      "flyers-spied",
      "ministry-spoke",
    ]);
    expect(ids(claimsByAgency(harbour, "Storm Office", { as: "subject" }))).toEqual([
      "office-of-ministry",
      "flyers-detained",
      "unit-of-office",
      "season-lasts",
    ]);
  });

  test("answers with either unless asked", () => {
    expect(ids(claimsByAgency(harbour, "Storm Office", { includeUnits: false }))).toEqual([
      "office-of-ministry",
      "flyers-spied",
      "unit-of-office",
      "season-lasts",
    ]);
  });

  test("refuses another part than these", () => {
    // @ts-expect-error
    expect(() => claimsByAgency(harbour, "Storm Office", { as: "speaker" })).toThrow(RangeError);
  });
});

describe("claimsAbout", () => {
  test("takes an event by id and an actor by id or name, and answers in reading order", () => {
    expect(ids(claimsAbout(harbour, "event:watching"))).toEqual([
      "flyers-spied",
      "watching-denied",
      "watching-reportedly",
    ]);
    expect(ids(claimsAbout(harbour, "Ada Vane"))).toEqual(["flyers-detained", "watching-reportedly"]);
    expect(claimsAbout(harbour, "actor:ada-vane")).toEqual(claimsAbout(harbour, "ADA VANE"));
  });

  test("does not take what is said of a group for said of those counted in it", () => {
    expect(ids(claimsAbout(harbour, "actor:ada-vane"))).not.toContain("flyers-spied");
  });

  test("refuses an id that is not there", () => {
    expect(() => claimsAbout(harbour, "event:whatching")).toThrow(
      new RangeError(
        'claimsAbout: subject: no event "event:whatching"; nearest is "Watching of the harbour" (event:watching)',
      ),
    );
    expect(() => claimsAbout(harbour, "actor:nobody")).toThrow(/no actor "actor:nobody"/);
  });
});

describe("claimsInOwnVoice", () => {
  test("answers with what rests on the document alone", () => {
    expect(ids(claimsInOwnVoice(harbour))).toEqual([
      "office-of-ministry",
      "flyers-detained",
      "holiday-held",
      "unit-of-office",
      "plan-exists",
    ]);
    expect(ids(claimsInOwnVoice(harbour, "Radio Lagoon"))).toEqual(["plan-exists"]);
  });

  test("adds what the document takes for granted where that is wanted", () => {
    const strict = ids(claimsInOwnVoice(harbour));
    const wide = ids(claimsInOwnVoice(harbour, undefined, { presupposed: true }));
    expect(wide.filter((id) => !strict.includes(id))).toEqual(["ministry-spoke"]);
  });

  test("does not take a document quoted in another for the other's own voice", () => {
    expect(ids(claimsInOwnVoice(harbour))).not.toContain("season-lasts");
  });

  test("refuses a source that is not there", () => {
    expect(() => claimsInOwnVoice(harbour, "Harbour Pst")).toThrow(/nearest is "Harbour Post" \(source:harbour-post\)/);
  });
});

describe("claimsByNobodyNamed", () => {
  test("answers with what comes down to nobody", () => {
    expect(ids(claimsByNobodyNamed(harbour))).toEqual(["watching-reportedly"]);
  });
});

describe("silentActors", () => {
  test("answers with those whom claims are against and who never speak", () => {
    expect(silentActors(harbour).map(({ id }) => id)).toEqual(["actor:ada-vane", "actor:kite-flyers"]);
  });

  test("does not hear what has been withdrawn", () => {
    const withdrawn: Dataset = {
      ...harbour,
      claims: harbour.claims.map((claim) =>
        claim.id === "claim:watching-denied" ? { ...claim, retracted: { version: "1.1.0", reason: "Misread" } } : claim,
      ),
    };
    expect(silentActors(withdrawn).map(({ id }) => id)).not.toContain("actor:night-watch");
    expect(silentActors(withdrawn, { includeRetracted: true })).toEqual(silentActors(harbour));
  });
});
