import { describe, expect, test } from "vitest";
import { eventTypeTable } from "../../../src/index.js";
import { foundAfter, type Json } from "../edited.js";

type Change = readonly [pointer: string, item: Json | undefined];

/*
 * The fixture `harbour-post`: event 0 is a detention, event 1 (smuggling, alleged) has the sailors as alleged perpetrators on the word of
 * claim 2, an accusation by the ministry; claim 1 is an assertion of the newspaper about the office and the ministry.
 * The fixture `conviction`: in event 3 and event 4 the mate is convicted, on the word of the court (claims 4 and 5).
 */

describe("an event that is wrongdoing by its nature", () => {
  test.each(["alleged", "intended", "demanded"])("may be %s", (status) => {
    expect(foundAfter("harbour-post", ["/events/1/status", status])).toEqual([]);
  });

  test.each(["reported", "ongoing"])("is not %s", (status) => {
    expect(foundAfter("harbour-post", ["/events/1/status", status])).toContain("guilt-presupposed /events/1/status");
  });

  const wrongdoing = Object.entries(eventTypeTable).filter(([, { wrongdoing }]) => wrongdoing);
  test.each(wrongdoing)("is what the vocabulary marks so: %s", (type) => {
    const issues = foundAfter("harbour-post", ["/events/1/type", type], ["/events/1/status", "reported"]);
    expect(issues).toContain("guilt-presupposed /events/1/status");
  });

  test("is told by its type alone, whatever its title says", () => {
    expect(foundAfter("harbour-post", ["/events/0/title", "The spies smuggled: guilty terrorists"])).toEqual([]);
    expect(foundAfter("harbour-post", ["/events/1/title", "X"], ["/events/1/status", "reported"])).toHaveLength(1);
  });

  test("may be reported after a conviction", () => {
    expect(foundAfter("conviction")).toEqual([]);
    expect(foundAfter("conviction", ["/events/4/participants/0/legalStatus", "charged"])).toEqual([
      "guilt-presupposed /events/4/status",
      "guilt-presupposed /events/4/participants/0/role",
    ]);
  });

  test("has no initiator, short of a conviction", () => {
    expect(foundAfter("harbour-post", ["/events/1/participants/0/role", "initiator"])).toEqual([
      "guilt-presupposed /events/1/participants/0/role",
    ]);
    for (const role of ["alleged-perpetrator", "alleged-sponsor", "target", "instrument"])
      expect(foundAfter("harbour-post", ["/events/1/participants/0/role", role])).toEqual([]);
  });
});

describe("an alleged perpetrator or sponsor", () => {
  test.each(["alleged-perpetrator", "alleged-sponsor"])("stands there on a claim that is against it: %s", (role) => {
    const issues = foundAfter(
      "harbour-post",
      ["/events/0/participants/1/role", role],
      ["/events/0/participants/0/role", "recipient"],
    );
    expect(issues).toEqual(["alleged-role-without-allegation /events/0/participants/1/claim"]);
  });

  test("is not vouched for by a claim against somebody else", () => {
    const issues = foundAfter(
      "harbour-post",
      ["/claims/2/against", ["actor:storm-office"]],
      ["/claims/2/about", ["event:barometers-smuggled", "actor:three-sailors", "actor:storm-office"]],
    );
    expect(issues).toEqual(["alleged-role-without-allegation /events/1/participants/0/claim"]);
  });
});

describe("an allegation", () => {
  test.each(["charge", "accusation"])("of the type %s says against whom", (type) => {
    expect(foundAfter("harbour-post", ["/claims/1/type", type])).toEqual(["allegation-without-against /claims/1/type"]);
  });

  test.each(["finding", "assertion", "announcement", "demand"])(
    "is not looked for in a claim of the type %s",
    (type) => {
      expect(foundAfter("harbour-post", ["/claims/1/type", type])).toEqual([]);
    },
  );

  test("is about those it is against", () => {
    expect(foundAfter("harbour-post", ["/claims/2/against/1", "actor:storm-office"])).toEqual([
      "against-not-in-about /claims/2/against/1",
    ]);
  });
});

describe("a label", () => {
  test("about a person or group is against somebody", () => {
    expect(foundAfter("harbour-post", ["/claims/0/type", "label"])).toEqual(["guilt-presupposed /claims/0/about/2"]);
    expect(
      foundAfter(
        "harbour-post",
        ["/actors/2/type", "person"],
        ["/actors/2/size", undefined],
        ["/claims/0/type", "label"],
        ["/events/0/counts", undefined],
      ),
    ).toEqual(["guilt-presupposed /claims/0/about/2"]);
    expect(foundAfter("harbour-post", ["/claims/2/type", "label"])).toEqual([]);
  });

  test("about a body, an act or a thing need not be", () => {
    expect(foundAfter("harbour-post", ["/claims/1/type", "label"])).toEqual([]);
  });

  test("in the document's own voice is attributed: it is the document's word", () => {
    const own = { by: "source:harbour-post", commitment: "certain" };
    expect(foundAfter("harbour-post", ["/claims/2/type", "label"], ["/claims/2/attribution", [own]])).toEqual([]);
  });
});

/** An editor's word that an allegation has no speaker. */
const seen = [{ warning: "unattributed-allegation", reason: "The article names nobody." }];

describe("a conviction", () => {
  const own = { by: "source:harbour-post", commitment: "certain" };

  test("needs somebody beside the document who says so", () => {
    expect(foundAfter("conviction", ["/claims/4/attribution", [own]], ["/claims/4/accepted", seen])).toEqual([
      "guilt-presupposed /events/3/participants/0/legalStatus",
    ]);
  });

  test("is not said by nobody, nor by somebody who denies it", () => {
    const nobody = { by: null, unnamedSpeaker: "officials", commitment: "certain" };
    const denial = { by: "actor:harbour-court", commitment: "denied" };
    const guilt = ["guilt-presupposed /events/3/participants/0/legalStatus"];
    expect(foundAfter("conviction", ["/claims/4/attribution/1", nobody], ["/claims/4/accepted", seen])).toEqual(guilt);
    expect(foundAfter("conviction", ["/claims/4/attribution/1", denial])).toEqual(guilt);
  });
});

describe("an allegation without a speaker", () => {
  const own = { by: "source:harbour-post", commitment: "certain" };
  const nobody = { by: null, unnamedSpeaker: "nobody", commitment: "uncommitted" };
  const words = { type: "hearsay", source: "source:harbour-post", start: 176, end: 186, phrase: "reportedly" };

  test.each([
    ["in the document's own voice", [own]],
    ["by nobody named", [own, nobody]],
    ["by nobody named, the speaker carried over", [own, { ...nobody, cue: { type: "continuation" } }]],
  ])("is worth a second look: %s", (_, attribution) => {
    expect(foundAfter("harbour-post", ["/claims/2/attribution", attribution])).toEqual([
      "unattributed-allegation /claims/2/attribution",
    ]);
  });

  test("is accounted for by the words that leave the speaker out, or by an editor who accepts it, and by no note", () => {
    expect(foundAfter("harbour-post", ["/claims/2/attribution", [own, { ...nobody, cue: words }]])).toEqual([]);
    expect(foundAfter("harbour-post", ["/claims/2/attribution", [own]], ["/claims/2/accepted", seen])).toEqual([]);
    expect(foundAfter("harbour-post", ["/claims/2/attribution", [own]], ["/claims/2/note", "No speaker."])).toEqual([
      "unattributed-allegation /claims/2/attribution",
    ]);
  });

  test("is no allegation where it is against nobody", () => {
    expect(foundAfter("harbour-post", ["/claims/0/attribution", [own]])).toEqual([]);
  });
});

describe("a denial", () => {
  const sailors = { by: "actor:three-sailors", commitment: "denied" };
  const denied = (): Change[] => [
    ["/claims/2/attribution/1", sailors],
    ["/claims/2/type", "assertion"],
    ["/events/1/participants", []],
  ];
  const foundIn = (...changes: Change[]) => foundAfter("harbour-post", ...denied(), ...changes);

  test("says whom what is denied would incriminate, and accuses nobody", () => {
    expect(foundIn()).toEqual([]);
    expect(
      foundIn(["/claims/2/attribution/1", { by: null, unnamedSpeaker: "officials", commitment: "denied" }]),
    ).toEqual([]);
    const role = { actor: "actor:three-sailors", role: "alleged-perpetrator", claim: "claim:sailors-smuggled" };
    expect(foundIn(["/events/1/participants/0", role])).toEqual([
      "alleged-role-without-allegation /events/1/participants/0/claim",
    ]);
  });

  test.each(["charge", "accusation", "label"])("is no %s, with or without against", (type) => {
    expect(foundIn(["/claims/2/type", type])).toEqual(["denial-as-accusation /claims/2/type"]);
    expect(foundIn(["/claims/2/type", type], ["/claims/2/against", undefined])).toEqual([
      "denial-as-accusation /claims/2/type",
    ]);
  });

  test("of a conviction convicts nobody, whoever passes it on", () => {
    const attribution = [
      { by: "source:harbour-post", commitment: "uncommitted" },
      { by: "actor:ministry-of-weather", commitment: "certain" },
      { by: "actor:harbour-court", commitment: "denied" },
    ];
    expect(foundAfter("conviction", ["/claims/4/attribution", attribution])).toContain(
      "guilt-presupposed /events/3/participants/0/legalStatus",
    );
  });

  test("is what a denies link needs in its innermost step, and there alone", () => {
    const link = [{ type: "denies", claim: "claim:three-held" }];
    expect(foundIn(["/claims/2/links", link])).toEqual([]);
    expect(
      foundIn(["/claims/2/links", link], ["/claims/2/attribution/2", { ...sailors, commitment: "possible" }]),
    ).toEqual(["denies-without-denial /claims/2/links/0/type"]);
  });
});

describe("whoever is certain of what is against it", () => {
  const accuses = (step: Json) => foundAfter("harbour-post", ["/claims/2/attribution/1", step]);
  const sailors = "actor:three-sailors";
  const ministry = "actor:ministry-of-weather";
  const warned = ["accuses-itself /claims/2/against/0"];

  test("is asked about, also where another speaks for it or beside it", () => {
    expect(accuses({ by: sailors, commitment: "certain" })).toEqual(warned);
    expect(accuses({ by: ministry, together: [sailors], commitment: "certain" })).toEqual(warned);
    expect(accuses({ by: ministry, onBehalfOf: sailors, commitment: "certain" })).toEqual(warned);
  });

  test("is not asked about where it is less sure, or others accuse", () => {
    expect(accuses({ by: sailors, commitment: "possible" })).toEqual([]);
    expect(accuses({ by: ministry, together: ["actor:storm-office"], commitment: "certain" })).toEqual([]);
  });
});

describe("praise", () => {
  test("of people is no label, and is against nobody", () => {
    expect(foundAfter("harbour-post", ["/claims/0/type", "praise"])).toEqual([]);
    expect(foundAfter("harbour-post", ["/claims/2/type", "praise"])).toEqual([
      "praise-with-against /claims/2/against/0",
    ]);
  });
});
