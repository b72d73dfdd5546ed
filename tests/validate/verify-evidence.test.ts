import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Dataset, dataset } from "../../src/index.js";
import { type EvidenceVerdict, formatIssue, parseDataset, verifyEvidence } from "../../src/validate.js";
import { fixtures, fixtureText } from "./fixtures.js";

const source = "source:harbour-post";
const text = fixtureText("harbour-post");
const fixture = fixtures("valid").find(({ name }) => name === "harbour-post");
const harbour: Dataset = parseDataset(JSON.parse(fixture?.text ?? ""));

const against = (changed: string) => verifyEvidence(harbour, { [source]: changed });
const codes = ({ issues }: EvidenceVerdict) => issues.map(({ code }) => code);
const standing = ({ passages }: EvidenceVerdict) => passages.filter(({ stands }) => stands).length;

describe("verifyEvidence", () => {
  test("finds every passage, cue and date phrase in the text that the source pins", () => {
    const verdict = against(text);
    expect(verdict).toMatchObject({ ok: true, issues: [], more: 0, unchecked: [] });
    expect(verdict.passages.map(({ stands }) => stands)).toEqual(
      harbour.claims.flatMap(({ evidence }) =>
        evidence.flatMap((one) => (one.type === "text-position" ? [{ start: one.start, end: one.end }] : [])),
      ),
    );
  });

  test("tells where the passages stand in a text that only got longer before them, in code points", () => {
    const verdict = against(`😀 Updated.\n\n${text}`);
    expect(codes(verdict)).toEqual(["text-differs"]);
    const moved = "😀 Updated.\n\n".length - 1;
    expect(verdict.passages.map(({ stands }) => stands?.start)).toEqual(
      against(text).passages.map(({ stands }) => (stands?.start ?? 0) + moved),
    );
  });

  test("gives up the passages that were changed and keeps the others", () => {
    const verdict = against(text.replace("smuggled barometers", "carried barometers"));
    expect(codes(verdict)).toEqual(["text-differs", "evidence-not-found"]);
    expect(standing(verdict)).toBe(verdict.passages.length - 1);
  });

  test("does not guess which of two is meant in a text that has changed", () => {
    const verdict = against(text + text);
    expect(verdict.issues.slice(1)).toMatchObject(
      verdict.passages.map(() => ({ code: "evidence-not-found", because: "several-matches" })),
    );
    expect(standing(verdict)).toBe(0);
  });

  test("sees a cue change inside a passage that stands", () => {
    const verdict = against(
      text.replace("three reportedly planned", "three supposedly planned").replace("supposedly", "repOrtedly"),
    );
    expect(verdict.issues.slice(1).map(formatIssue)).toEqual([
      'claims[3].attribution[1].cue: "reportedly" does not stand there; there stands "repOrtedly"',
    ]);
  });

  /** The fixture with another fragment for the passage "The sailors had smuggled … across the border", or other positions. */
  function withPassage(change: object): Dataset {
    const claims = harbour.claims.map((claim, place) =>
      place === 2 ? { ...claim, evidence: claim.evidence.map((one) => ({ ...one, ...change })) } : claim,
    );
    return { ...harbour, claims } as Dataset;
  }
  const said = (changed: Dataset) => verifyEvidence(changed, { [source]: text }).issues.map(formatIssue);

  test("says where a fragment stands whose passage ends elsewhere, also beyond the end of the text", () => {
    const elsewhere = "its text fragment stands at 113 to 166, not 113 to";
    expect(said(withPassage({ end: 167 }))).toEqual([
      `claims[2].evidence[0]: ${elsewhere} 167; correct the positions or the fragment`,
    ]);
    expect(said(withPassage({ end: 9000 }))[0]).toContain(`${elsewhere} 9000`);
  });

  test("accepts no fragment that only comes first, whatever the case of what it also selects", () => {
    expect(said(withPassage({ start: 6, end: 13, textFragment: { textStart: "Sailors" } }))).toEqual([
      "claims[2].evidence[0]: its text fragment selects 64 to 71 too, not only 6 to 13; add a prefix or suffix, or longer ends",
    ]);
  });

  test("tells that the ends of a fragment overlap", () => {
    const textFragment = { textStart: "The sailors had smuggled", textEnd: "smuggled barometers across" };
    expect(said(withPassage({ textFragment }))[0]).toContain("its textStart and textEnd overlap");
    const nowhere = { textStart: "The sailors", textEnd: "the harbour" };
    expect(said(withPassage({ textFragment: nowhere }))[0]).toContain("its text fragment matches nowhere");
  });

  test("says where a cue stands, the nearest of several places", () => {
    const changed = harbour.claims.map((claim) => ({
      ...claim,
      attribution: claim.attribution.map((step) =>
        step.cue?.type === "continuation" || step.cue === undefined
          ? step
          : { ...step, cue: { ...step.cue, start: step.cue.start + 1, end: step.cue.end + 1 } },
      ),
    }));
    const lines = said({ ...harbour, claims: changed } as Dataset);
    const cues = harbour.claims.flatMap(({ attribution }) =>
      attribution.flatMap(({ cue }) => (cue === undefined || cue.type === "continuation" ? [] : [cue])),
    );
    expect(lines.map((line) => line.replace(/.*; /, ""))).toEqual(
      cues.map(({ start, end }) => `it stands at ${start} to ${end}`),
    );
  });

  describe("where letters look the same in two Unicode forms", () => {
    const composed = text.replaceAll("The sailors", "Thé sailors");
    const texts = { NFC: composed.normalize("NFC"), NFD: composed.normalize("NFD") };

    /** The fixture with the text in one form pinned, and for a cue the word that the text has in that form, in another one. */
    function pinned(form: "NFC" | "NFD", cue = ""): Dataset {
      const sha256 = createHash("sha256").update(texts[form]).digest("hex");
      const sources = harbour.sources.map((one) => ({ ...one, text: { sha256, length: [...texts[form]].length } }));
      const [claim] = harbour.claims;
      const [step] = claim?.attribution ?? [];
      const phrase = { type: "verb", source, start: 0, end: [...cue].length, phrase: cue };
      return {
        ...harbour,
        sources,
        events: [],
        claims: [{ ...claim, evidence: [], attribution: [{ ...step, cue: phrase }] }],
      } as never;
    }

    test.each([
      ["NFC", "NFD"],
      ["NFD", "NFC"],
    ] as const)("says so of a cue in a text in %s, and of the whole text in %s", (form, other) => {
      const words = "Thé sailors".normalize(form);
      const issues = verifyEvidence(pinned(form, "Thé sailors".normalize(other)), { [source]: texts[form] }).issues;
      expect(issues.map(formatIssue)).toEqual([
        `claims[0].attribution[0].cue: "${"Thé sailors".normalize(other)}" stands at 113 to ${113 + [...words].length} in Unicode ${form}, and the record writes it in another form; copy it from the text`,
      ]);
      const [differs] = verifyEvidence(pinned(form), { [source]: texts[other] }).issues;
      expect(differs).toMatchObject({ code: "text-differs", form });
      expect(differs && formatIssue(differs)).toContain(`; normalised to Unicode ${form} it is the right one`);
    });
  });

  test("says that the source's length is wrong where only that is", () => {
    const [first, ...rest] = harbour.sources;
    const longer = { ...harbour, sources: [{ ...first, text: { ...first?.text, length: 9999 } }, ...rest] } as Dataset;
    const verdict = verifyEvidence(longer, { [source]: text });
    expect(verdict.issues).toMatchObject([{ code: "text-differs", pointer: "/sources/0/text/length", record: source }]);
  });

  test("names the sources whose text was not given", () => {
    expect(verifyEvidence(harbour, {})).toMatchObject({ ok: true, passages: [], unchecked: [source] });
  });

  test("refuses a text of no source, naming the nearest", () => {
    expect(() => verifyEvidence(harbour, { "source:harbor-post": text })).toThrow(
      'verifyEvidence: no source "source:harbor-post"; nearest is "source:harbour-post"',
    );
    expect(() => verifyEvidence({ ...harbour, sources: [] }, { [source]: text })).toThrow(RangeError);
  });

  test("lists up to maxIssues and counts the rest", () => {
    const verdict = verifyEvidence(harbour, { [source]: "" }, { maxIssues: 1 });
    expect(verdict).toMatchObject({ ok: false, more: 3 });
    expect(codes(verdict)).toEqual(["text-differs"]);
  });
});

const article = process.env.ARTICLE_TEXT;
if (article === undefined)
  console.warn("ARTICLE_TEXT is not set: the passages of the packaged dataset are not verified");

describe.skipIf(article === undefined)("the packaged dataset against the article", () => {
  const decoded = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(article ?? ""));

  test("has every passage, cue and date phrase where it says", () => {
    const [only] = dataset.sources;
    const verdict = verifyEvidence(dataset, { [only?.id ?? ""]: decoded() });
    expect(verdict.issues.map(formatIssue)).toEqual([]);
    expect(verdict.passages.length).toBeGreaterThanOrEqual(dataset.claims.length);
    expect(standing(verdict)).toBe(verdict.passages.length);
  });
});
