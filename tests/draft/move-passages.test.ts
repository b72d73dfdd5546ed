import { describe, expect, test } from "vitest";
import { type MovedDataset, movePassages } from "../../src/draft.js";
import { type Dataset, dataset as packaged } from "../../src/index.js";
import { parseDataset, verifyEvidence } from "../../src/validate.js";
import { article } from "../data/article.js";
import { fixtures, fixtureText } from "../validate/fixtures.js";

const source = "source:harbour-post";
const text = fixtureText("harbour-post");
const fixture = fixtures("valid").find(({ name }) => name === "harbour-post");
const harbour: Dataset = parseDataset(JSON.parse(fixture?.text ?? ""));

const move = (to: string, from?: string): MovedDataset =>
  movePassages(harbour, { to: { "harbour-post": to }, ...(from === undefined ? {} : { from: { [source]: from } }) });

const changed = (words: string, other: string) => {
  expect(text).toContain(words);
  return text.replace(words, other);
};

const left = (moved: MovedDataset) => moved.left.map(({ record, what, because }) => `${record} ${what} ${because}`);

describe("movePassages", () => {
  test("leaves a dataset as it is where the text is the same", () => {
    for (const from of [undefined, text]) {
      const { dataset, moved, left } = move(text, from);
      expect({ dataset, left }).toEqual({ dataset: harbour, left: [] });
      expect(moved.map(({ what }) => what)).toEqual(["passage", "cue", "passage", "cue", "passage", "cue", "date"]);
      for (const words of moved) expect(words.to).toEqual(words.from);
    }
  });

  test.each([
    ["a text with a paragraph before it", (of: string) => `😀 Corrected on Tuesday.\n\n${of}`],
    ["a text with another sentence between others", (of: string) => of.replace(". ", ". It was foggy. ")],
    [
      "lines that are broken elsewhere",
      (of: string) => of.replaceAll(" three ", "\nthree ").replaceAll(" the ", "\u00a0the "),
    ],
    ["other typography", (of: string) => of.replaceAll("e ", "e\u0301 ").normalize("NFD").replaceAll("\u0301", "")],
    [
      "a text in which words of cues stand more often",
      (of: string) => `The mayor said it on Monday, reportedly.\n\n${of}`,
    ],
  ])("moves everything to %s, so that nothing is found wrong in it", (_, change) => {
    const { dataset, moved, left } = move(change(text), text);
    expect(left).toEqual([]);
    expect(moved).toHaveLength(7);
    expect(verifyEvidence(dataset, { [source]: change(text) })).toMatchObject({ ok: true, issues: [] });
  });

  test("does the same without the old text where first and last words stand once and the length is the same", () => {
    const longer = `😀 Corrected: the mayor said it on Monday.\n\n${text}`;
    const { dataset, left } = move(longer);
    expect(left).toEqual([]);
    expect(verifyEvidence(dataset, { [source]: longer })).toMatchObject({ ok: true, issues: [] });
    expect(move(longer).dataset).toEqual(move(longer, text).dataset);
  });

  test("lists what has changed with the nearest passage, and moves the rest", () => {
    const { left, moved, dataset } = move(changed("smuggled barometers", "carried barometers"), text);
    expect(left).toEqual([
      {
        record: "claim:sailors-smuggled",
        source,
        what: "passage",
        path: ["claims", 2, "evidence", 0],
        words: "The sailors had smuggled barometers across the border",
        because: "not-there",
        nearest: {
          span: { start: 113, end: 165 },
          text: "The sailors had carried barometers across the border",
          differences: [{ quoted: "smuggled", text: "carried", at: { start: 129, end: 136 } }],
        },
      },
    ]);
    expect(moved).toHaveLength(6);
    expect(dataset.sources[0]?.text?.sha256).not.toBe(harbour.sources[0]?.text?.sha256);
    const { issues } = verifyEvidence(dataset, { [source]: changed("smuggled barometers", "carried barometers") });
    expect(issues).toMatchObject([{ code: "fragment-elsewhere", path: ["claims", 2, "evidence", 0] }]);
  });

  test("knows of a change inside a passage only with the old text, and says of each passage what is known of it", () => {
    const other = changed("across the border", "across Our border").replace("smuggled", "imported");
    expect(left(move(other.replace("Our", "the"), text))).toEqual(["claim:sailors-smuggled passage not-there"]);
    const { moved } = move(other.replace("Our", "the"));
    expect(moved.map(({ known }) => known)).toEqual([
      "fragment",
      "words",
      "fragment",
      "words",
      "fragment",
      "words",
      "words",
    ]);
    expect(move(text, text).moved.every(({ known }) => known === "words")).toBe(true);
  });

  test("never takes a denial for the claim", () => {
    const denied = changed("The sailors had smuggled", "The sailors had not smuggled");
    expect(left(move(denied, text))).toEqual(["claim:sailors-smuggled passage not-there"]);
    expect(left(move(denied))).toEqual(["claim:sailors-smuggled passage other-length"]);
  });

  test("does not choose between several places", () => {
    const twice = `${text}\n\n${text}`;
    expect(new Set(move(twice, text).left.map(({ because }) => because))).toEqual(new Set(["several-places"]));
    expect(move(twice, text).moved).toEqual([]);
    expect(move(twice).moved).toEqual([]);
  });

  test("lists what has lost its cue or date", () => {
    expect(left(move(changed("reportedly planned", "supposedly planned"), text))).toEqual([
      "claim:second-crossing-planned passage not-there",
      "claim:second-crossing-planned cue not-there",
    ]);
    expect(left(move(changed("the Ministry of Weather said", "the Ministry of Weather wrote"), text))).toEqual([
      "claim:three-held cue not-there",
    ]);
  });

  test("finds nothing of it in another text", () => {
    for (const other of ["", "a", "Nothing of this.", "\ud800", "%PDF-1.7"]) {
      expect(move(other, text).moved).toEqual([]);
      expect(move(other).moved).toEqual([]);
    }
  });

  test("refuses texts of no source, of one that pins none, and old texts that are not the pinned one", () => {
    const to = { "harbour-post": text };
    expect(() => movePassages(harbour, { to: { "harbor-post": text } })).toThrow(
      "movePassages: to: no source:harbor-post; nearest is source:harbour-post",
    );
    expect(() => movePassages(harbour, { to, from: { "harbour-post": `${text} ` } })).toThrow(
      "movePassages: from: this is not the text that source:harbour-post pins",
    );
    expect(() => movePassages(harbour, { to: {}, from: to })).toThrow("no new text of source:harbour-post");
    expect(() => movePassages(harbour, { to: { "harbour-post": 1 as unknown as string } })).toThrow(TypeError);
  });

  describe.skipIf(article === undefined)("with the packaged dataset (ARTICLE_TEXT)", () => {
    const whole = article ?? "";
    const id = packaged.sources[0]?.id ?? "";
    const changes: readonly (readonly [string, string])[] = [
      ["a paragraph more", whole.replace("\n\n", "\n\nThis page was corrected on Friday, officials said.\n\n")],
      [
        "other typography",
        whole.replace(/[“”]/g, '"').replaceAll("’", "'").replaceAll("–", "-").replaceAll(" ", "\u00a0"),
      ],
      ["broken lines", whole.replace(/(.{60}\S*) /g, "$1\n")],
    ];

    test.each(changes)("moves all of it to the text with %s", (_, to) => {
      const { dataset, left } = movePassages(packaged, { to: { [id]: to }, from: { [id]: whole } });
      expect(left).toEqual([]);
      expect(verifyEvidence(dataset, { [id]: to })).toMatchObject({ ok: true, issues: [] });
    });

    test("moves all of it without the old text, too", () => {
      const to = changes[0]?.[1] ?? "";
      const { dataset, left } = movePassages(packaged, { to: { [id]: to } });
      expect(left).toEqual([]);
      expect(verifyEvidence(dataset, { [id]: to })).toMatchObject({ ok: true, issues: [] });
    });

    test("lists what a paragraph took with it that is gone, and finds the rest in order", () => {
      const paragraphs = whole.split("\n\n");
      const to = paragraphs.toSpliced(Math.floor(paragraphs.length / 2), 1).join("\n\n");
      const { dataset, left, moved } = movePassages(packaged, { to: { [id]: to }, from: { [id]: whole } });
      expect(left.length).toBeGreaterThan(0);
      expect(moved.length).toBeGreaterThan(left.length * 3);
      const { passages } = verifyEvidence(dataset, { [id]: to });
      const standing = passages.filter(({ stands }) => stands).length;
      expect(standing).toBe(moved.filter(({ what }) => what === "passage").length);
    });
  });
});
