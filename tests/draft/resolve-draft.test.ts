import { describe, expect, test } from "vitest";
import { resolveDraft } from "../../src/draft.js";
import { validateDataset, verifyEvidence } from "../../src/validate.js";
import { harbourDataset, harbourDraft, harbourText, harbourTexts, harbourWith, resolved, told } from "./harbour.js";

const second = {
  key: "second-crossing",
  passage: "The three reportedly planned a second crossing.",
  statement: "the three planned a second crossing",
  type: "assertion",
  speakers: [{ unnamedSpeaker: "nobody", cue: { words: "reportedly", type: "hearsay" } }],
  about: ["three-sailors"],
};

describe("resolveDraft", () => {
  test("gives a dataset that is valid, whose every passage stands in its text", () => {
    expect(validateDataset(structuredClone(harbourDataset))).toMatchObject({ ok: true, warnings: [] });
    expect(verifyEvidence(harbourDataset, { "source:harbour-post": harbourText })).toMatchObject({
      ok: true,
      issues: [],
      unchecked: [],
    });
  });

  test("freezes it to the last leaf, and nothing of the draft", () => {
    const draft = structuredClone(harbourDraft);
    const dataset = resolved(draft);
    expect(Object.isFrozen(dataset.claims[0]?.evidence[0])).toBe(true);
    expect(Object.isFrozen(draft.claims[0]?.speakers)).toBe(false);
    expect(draft).toEqual(harbourDraft);
  });

  test("finds passages, cues and words of dates in code points of the text", () => {
    const [claim] = harbourDataset.claims;
    expect(claim?.evidence).toEqual([
      {
        type: "text-position",
        source: "source:harbour-post",
        start: 36,
        end: 81,
        textFragment: { textStart: "The Storm Office", textEnd: "sailors on Monday" },
      },
    ]);
    expect(claim?.attribution[1]?.cue).toEqual({
      type: "speech",
      source: "source:harbour-post",
      start: 107,
      end: 111,
      phrase: "said",
    });
    expect(harbourDataset.events[0]?.when).toEqual({
      earliest: "2024-03-04",
      latest: "2024-03-04",
      basis: "weekday",
      phrase: { text: "on Monday", start: 72, end: 81 },
      claim: "claim:sailors-held",
    });
  });

  test("fills in what a draft leaves out", () => {
    expect(harbourDataset).toMatchObject({ version: "0.1.0", language: "en", license: "CC-BY-4.0" });
    expect(harbourDataset.sources[0]).toMatchObject({
      type: "news-article",
      authors: [],
      text: { sha256: "7167a968c47d375d87cc73360a264b271d21b019a5399d7f127e40c9e0b27b32", length: 247 },
    });
    expect(harbourDataset.events[0]).toMatchObject({ status: "reported", counts: [{ exactness: "exact" }] });
    expect(harbourDataset.actors[2]).toMatchObject({
      size: { best: 3, exactness: "exact" },
      claims: ["claim:sailors-held"],
    });
  });

  test("lets the document speak for itself, or pass on uncommitted what others say", () => {
    const commitments = (speakers: unknown) =>
      resolved(harbourWith((draft) => Object.assign(draft.claims[0], { speakers }))).claims[0]?.attribution.map(
        ({ commitment }) => commitment,
      );
    const [ministry, office] = [{ by: "ministry-of-weather" }, { by: "storm-office" }];
    expect(commitments(null)).toEqual(["certain"]);
    expect(commitments([ministry])).toEqual(["uncommitted", "certain"]);
    expect(commitments([ministry, office])).toEqual(["uncommitted", "uncommitted", "certain"]);
    expect(commitments([{ ...ministry, commitment: "probable" }])).toEqual(["uncommitted", "probable"]);
  });

  test("makes a claim about what it establishes, and about what it names besides", () => {
    const about = (names?: readonly string[]) =>
      resolved(harbourWith((draft) => Object.assign(draft.claims[1], names && { about: names }))).claims[1]?.about;
    expect(about()).toEqual(["event:smuggling", "actor:three-sailors"]);
    expect(about(["storm-office"])).toEqual(["event:smuggling", "actor:three-sailors", "actor:storm-office"]);
    expect(about(["three-sailors", "smuggling"])).toEqual(["actor:three-sailors", "event:smuggling"]);
  });

  test("puts claims in reading order, and participants and counts in the order of their claims", () => {
    const turned = harbourWith((draft) => draft.claims.reverse());
    expect(resolved(turned)).toEqual(harbourDataset);
  });

  test("never renames what did not change", () => {
    const more = resolved(harbourWith((draft) => draft.claims.unshift(second)));
    expect(more.claims.filter(({ id }) => id !== "claim:second-crossing")).toEqual(harbourDataset.claims);
    expect(more.events).toEqual(harbourDataset.events);
  });

  test("takes null for what is left out", () => {
    const nulls = harbourWith((draft) => {
      draft.version = null;
      draft.use = null;
      draft.actors[0].country = null;
      draft.claims[0].nth = null;
      draft.claims[0].events[0].when.basis = null;
    });
    expect(resolved(nulls)).toEqual(harbourDataset);
  });

  test("dates an event of which no date is given by publication", () => {
    const when = (status: string) =>
      resolved(harbourWith((draft) => Object.assign(draft.events[1], { type: "strike", status }))).events[1]?.when;
    expect(when("alleged")).toEqual({ earliest: null, latest: "2024-03-06", basis: "bounded" });
    expect(when("intended")).toEqual({ earliest: null, latest: null, basis: "unstated" });
    expect(when("ongoing")).toEqual({
      earliest: null,
      latest: null,
      throughout: { from: "2024-03-06", to: "2024-03-06" },
      basis: "bounded",
    });
  });

  test("asks for dates that words do not give, and for what they rest on", () => {
    const toldOf = (when: unknown) => told(harbourWith((draft) => (draft.claims[0].events[0].when = when)));
    expect(toldOf({ words: "held three sailors" })[0]).toContain('"held three sailors" are not on the list');
    expect(toldOf({ words: "on Monday", latest: "2024-03-05" })[0]).toContain("say in basis what those rest on");
    expect(toldOf({ words: "on Monday", latest: "2024-03-05", basis: "relative" })).toEqual([]);
  });

  test("parts a passage that leaves words out", () => {
    const parted = harbourWith((draft) => {
      draft.claims[0].content = "The Storm Office … three sailors on Monday";
    });
    expect(resolved(parted).claims[0]?.evidence).toMatchObject([
      { start: 36, end: 52 },
      { start: 58, end: 81 },
    ]);
  });

  test("reads further passages and places in sources without a text", () => {
    const more = harbourWith((draft) => {
      draft.sources.push({ key: "bulletin", type: "press-release", published: "2024-03-05" });
      for (const claim of draft.claims) claim.source = "harbour-post";
      draft.claims[0].passages = [{ passage: "The three reportedly planned a second crossing." }];
      draft.claims.push({ ...second, source: "bulletin", passage: null, page: "2", speakers: null });
    });
    expect(
      resolved(more).claims.map(({ evidence }) => evidence.map(({ source, type }) => `${source} ${type}`)),
    ).toEqual([
      ["source:harbour-post text-position", "source:harbour-post text-position"],
      ["source:harbour-post text-position"],
      ["source:bulletin locator"],
    ]);
  });

  test("takes texts by the key or by the id of their source", () => {
    expect(resolved(harbourDraft, { "source:harbour-post": harbourText })).toEqual(harbourDataset);
  });

  test("compares the text at hand with the one that the draft pins", () => {
    const pinned = harbourWith((draft) => {
      draft.sources[0].text = { sha256: "0".repeat(64), length: 247 };
    });
    expect(told(pinned)[0]).toContain("sources[0].text.sha256: the text given for");
  });

  test("uses sources and actors of other datasets, without what is said of them there", () => {
    const next = harbourWith((draft) => {
      draft.use = ["three-sailors", "source:harbour-post"];
      draft.sources = [];
      draft.actors.pop();
      draft.claims[0].actors = null;
    });
    const verdict = resolveDraft(next, harbourTexts, { use: [harbourDataset] });
    expect(verdict).toMatchObject({ ok: true });
    if (!verdict.ok) return;
    expect(verdict.dataset.sources).toEqual(harbourDataset.sources);
    const { size, claims, ...sailors } = harbourDataset.actors[2] ?? {};
    expect(verdict.dataset.actors[0]).toEqual(sailors);
    expect(verdict.dataset.actors[0]?.names).not.toBe(harbourDataset.actors[2]?.names);
  });

  test("says that a dataset has an actor which the draft does not use", () => {
    const next = harbourWith((draft) => draft.actors.pop());
    const verdict = resolveDraft(next, harbourTexts, { use: [harbourDataset] });
    expect(verdict.ok ? [] : verdict.issues[0]).toMatchObject({
      code: "no-such-key",
      key: "three-sailors",
      isInUsed: true,
    });
  });

  test("tells everything that is wrong, in the order of the draft", () => {
    const wrong = harbourWith((draft) => {
      draft.colour = "blue";
      draft.actors[1].typ = "agency";
      draft.claims[0].speakers[0].by = "ministry";
      draft.claims[0].passage = "The Storm Office held four sailors on Monday, the Ministry of Weather said.";
      draft.claims[1].against[0] = "four-sailors";
    });
    expect(told(wrong).map((line) => line.split(": ")[0])).toEqual([
      "actors[1].typ",
      "claims[0].passage",
      "claims[0].speakers[0].by",
      "claims[1].against[0]",
      "colour",
    ]);
  });

  test("leads from what the rules say of the dataset to the place in the draft", () => {
    const places = (change: Parameters<typeof harbourWith>[0]) =>
      told(harbourWith(change)).map((line) => line.split(": ")[0]);
    expect(places((draft) => (draft.events[1].status = "reported"))).toEqual(["events[1].status"]);
    expect(places((draft) => (draft.claims[1].events[0].participants[0].role = "initiator"))).toEqual([
      "claims[1].events[0].participants[0].role",
    ]);
    expect(places((draft) => (draft.actors[0].names = [{ value: "MoW", type: "primary" }]))).toEqual([
      "actors[0].names",
    ]);
    expect(
      places((draft) => (draft.claims[0].events[0].when = { earliest: "2024-03-09", latest: "2024-03-09" })),
    ).toEqual(["claims[0].events[0].when.earliest"]);
    expect(places((draft) => (draft.claims[0].actors[0].countedIn = "three-sailors"))).toEqual([
      "claims[0].actors[0].countedIn",
    ]);
  });

  test("takes a flag that is false as one that is left out", () => {
    const flagged = harbourWith((draft) => {
      draft.actors[0].unnamed = false;
      draft.claims[0].speakers[0].carriedOver = false;
    });
    expect(resolved(flagged)).toEqual(harbourDataset);
    expect(told(harbourWith((draft) => (draft.actors[0].unnamed = "no")))).toEqual([
      'actors[0].unnamed: must be true or false, is "no"',
    ]);
  });

  test("refuses the quotations of a claim also where another field of it has a wrong shape", () => {
    const wrong = harbourWith((draft) => {
      draft.claims[0].type = 7;
      draft.claims[0].content = "The Storm Office held four sailors";
      draft.claims[0].speakers[0].cue.words = "told";
      draft.claims[1].statement = null;
      draft.claims[1].passage = "The sailors had smuggled thermometers across the border";
    });
    expect(told(wrong).map((line) => line.split(" does not stand")[0])).toEqual([
      'claims[0].content: "The Storm Office held four sailors"',
      "claims[0].type: must be text, is 7",
      'claims[0].speakers[0].cue.words: "told"',
      'claims[1].passage: "The sailors had smuggled thermometers across the border"',
      "claims[1].statement: must be text, is null; leave the key out where it is optional",
    ]);
  });

  test("does not say that an event has no claim while a claim of a wrong shape may be about it", () => {
    const wrong = harbourWith((draft) => (draft.claims[1].nth = "first"));
    expect(told(wrong)).toEqual(['claims[1].nth: must be a number, is "first"']);
  });

  test("says nothing of the rules where a quotation of the same record is refused", () => {
    const both = harbourWith((draft) => {
      draft.claims[1].speakers = null;
      draft.claims[1].passage = "The sailors had not smuggled barometers across the border.";
    });
    expect(told(both)).toHaveLength(1);
  });

  test("throws for a text that is no string and for a limit that is none", () => {
    expect(() => resolveDraft(harbourDraft, { "harbour-post": 7 as never })).toThrow(TypeError);
    expect(() => resolveDraft(harbourDraft, harbourTexts, { maxIssues: -1 })).toThrow(RangeError);
  });
});
