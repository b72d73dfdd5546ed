import { describe, expect, test } from "vitest";
import { findQuotation, type Quotation, type QuotationOptions } from "../../src/passage/find-quotation.js";
import { quotableText } from "../../src/passage/quotable-text.js";

const text = `The dockers’ union said on Monday that its members had voted to strike. “We will not go back,” said Ada Moor, 41.

The port said it was “un\u00adable”
to pay 1.5 million – or 15 million. The pilots' boat; the 😀 pilots. Cafe\u0301 "yes" can't non-violent… well.`;

const find = (words: string, options?: QuotationOptions, of = text): Quotation =>
  findQuotation(quotableText(of), words, options);

/** What stands at the spans of an answer; why there is none where there is none. */
function found(words: string, options?: QuotationOptions, of = text): readonly string[] | string {
  const answer = find(words, options, of);
  if (answer.found === "once") return answer.spans.map(({ start, end }) => [...of].slice(start, end).join(""));
  return answer.found === "several" ? `${answer.total} times` : answer.because;
}

describe("findQuotation", () => {
  test("finds words as they are written, by code points", () => {
    expect(find("pilots. Cafe\u0301")).toEqual({ found: "once", spans: [{ start: 206, end: 219 }] });
  });

  test.each([
    ["marks of quotation", `"We will not go back," said`, "“We will not go back,” said"],
    ["single marks for double ones", `'We will not go back,' said`, "“We will not go back,” said"],
    ["doubled marks", "``We will not go back,'' said", "“We will not go back,” said"],
    ["apostrophes", "The dockers' union", "The dockers’ union"],
    ["dashes", "1.5 million - or", "1.5 million – or"],
    ["the dashes of typewriters", "1.5 million -- or", "1.5 million – or"],
    [
      "spaces that do not break, line breaks and indents",
      "it\u00a0was\n   “un\u00adable” to",
      "it was “un\u00adable”\nto",
    ],
    ["soft hyphens", '"unable"', "“un\u00adable”"],
    ["what is not seen", "\ufeffThe port\u200b said\u200e", "The port said"],
    ["composed letters", "Café", "Cafe\u0301"],
    ["points for an ellipsis", "non-violent... well", "non-violent… well"],
  ])("folds %s", (_, words, stands) => {
    expect(found(words)).toEqual([stands]);
  });

  test("counts places in any typography, so that no place is chosen by chance", () => {
    expect(found("'no'", {}, "“no” or 'no'")).toBe("2 times");
    expect(found("no more", {}, "no\nmore and no more")).toBe("2 times");
    expect(found('" long', {}, '5" long')).toEqual(['" long']);
  });

  test.each([
    ["the port said", "other-case"],
    ["We shall not go back", "not-there"],
    ["We will not go back said", "not-there"],
    ["The dockers union", "not-there"],
    ["1.5 million", ["1.5 million"]],
    ["5 million", "inside-word"],
    ["1", "inside-word"],
    ["1.", "inside-word"],
    ["able", "inside-word"],
    ["violent", "inside-word"],
    ["non", "inside-word"],
    ["can", "inside-word"],
    ["pilot", "inside-word"],
    ["pilots", "2 times"],
    ["dockers", ["dockers"]],
    ["Cafe", "not-there"],
    ["\ud83d", "empty"],
    ["Moor, 41. The port", "across-paragraphs"],
    ["Moor, 41.\n\nThe port", ["Moor, 41.\n\nThe port"]],
    ["", "empty"],
    [" \u00ad\n", "empty"],
  ])("answers %j with %j", (words, answer) => {
    expect(found(words)).toEqual(answer);
  });

  test("lists several places with the nth that chooses each, ten at most", () => {
    expect(find("pilots")).toEqual({
      found: "several",
      total: 2,
      places: [
        {
          nth: 1,
          spans: [{ start: 186, end: 192 }],
          before: "to pay 1.5 million – or 15 million. The ",
          after: "' boat; the 😀 pilots. Cafe\u0301 \"yes\" can't",
        },
        {
          nth: 2,
          spans: [{ start: 206, end: 212 }],
          before: "or 15 million. The pilots' boat; the 😀 ",
          after: '. Cafe\u0301 "yes" can\'t non-violent… well.',
        },
      ],
    });
    expect(find("pilots", { nth: 2 })).toEqual({ found: "once", spans: [{ start: 206, end: 212 }] });
    expect(find("pilots", { nth: 3 })).toEqual({ found: "nowhere", because: "fewer-places", total: 2 });
    const many = find("a", {}, "a b ".repeat(50));
    expect(many).toMatchObject({ found: "several", total: 50, places: { length: 10 } });
    expect(found("ha ha", {}, "ha ha ha")).toBe("2 times");
  });

  test("refuses an nth that is no whole number from 1 on", () => {
    for (const nth of [0, -1, 1.5, Number.NaN])
      expect(() => find("pilots", { nth })).toThrow(/^findQuotation: options.nth: /);
  });

  test("shows the nearest passage and the words that differ", () => {
    expect(find("We will go back")).toEqual({
      found: "nowhere",
      because: "not-there",
      nearest: {
        span: { start: 73, end: 92 },
        text: "We will not go back",
        differences: [{ quoted: "", text: "not", at: { start: 81, end: 84 } }],
      },
    });
    const differences = (words: string) => {
      const answer = find(words);
      return answer.found === "nowhere" && answer.nearest?.differences.map((one) => [one.quoted, one.text]);
    };
    expect(differences("The dockers' union said on Tuesday that its members had not voted")).toEqual([
      ["Tuesday", "Monday"],
      ["not", ""],
    ]);
    expect(differences("15 million or 5 million")).toEqual([
      ["15", "1.5"],
      ["", "–"],
      ["5", "15"],
    ]);
    expect(differences("sayd")).toEqual([["sayd", "said"]]);
    expect(differences("zebra quux")).toBeUndefined();
  });

  test("shows where a long quotation parts from the text", () => {
    const long = Array.from({ length: 9000 }, (_, at) => `word${at}`);
    const answer = find(long.with(7000, "not").join(" "), {}, long.join(" "));
    expect(answer).toMatchObject({
      because: "not-there",
      nearest: { differences: [{ quoted: "not", text: "word7000" }] },
    });
  });

  test("takes an ellipsis for words left out, within one paragraph and in this order", () => {
    expect(found("The dockers’ union … voted to strike")).toEqual(["The dockers’ union", "voted to strike"]);
    expect(found("union ... Moor [...] 41")).toEqual(["union", "Moor", "41"]);
    expect(found("… union (…) strike …")).toEqual(["union", "strike"]);
    expect(found("strike … union")).toBe("parts-apart");
    expect(found("union … The port")).toBe("parts-apart");
    expect(found("union … voted to walk")).toBe("not-there");
    expect(found("The … the … 😀 pilots")).toBe("2 times");
    expect(found("…")).toEqual(["…"]);
  });

  test("takes points that the text itself has for what they are", () => {
    expect(found("non-violent... well")).toEqual(["non-violent… well"]);
    expect(found("non-violent … well")).toEqual(["non-violent", "well"]);
  });

  test("asks which of several ways the parts of a quotation are meant", () => {
    const of = "one two one two three";
    expect(find("one … two", {}, of)).toMatchObject({ found: "several", total: 3 });
    const ways = [1, 2, 3].map((nth) => {
      const answer = find("one … two", { nth }, of);
      return answer.found === "once" ? answer.spans.map(({ start }) => start) : answer;
    });
    expect(ways).toEqual([
      [0, 4],
      [0, 12],
      [8, 12],
    ]);
  });

  test("takes each line for a paragraph where a text has no blank line", () => {
    expect(found("one … three", {}, "one two\nthree")).toBe("parts-apart");
    expect(found("one two three", {}, "one two\nthree")).toEqual(["one two\nthree"]);
  });

  test("looks inside a part of the text only, and says where it stands outside", () => {
    const passage = { start: 0, end: 72 };
    expect(found("said", { within: passage })).toEqual(["said"]);
    expect(found("said")).toBe("3 times");
    expect(found("Moor", { within: passage })).toBe("outside");
    expect(find("go back", { within: { start: 72, end: 113 } })).toMatchObject({ spans: [{ start: 85, end: 92 }] });
    expect(find("sayd", { within: { start: 115, end: 150 } })).toMatchObject({
      nearest: { span: { start: 124, end: 128 } },
    });
  });

  test("finds words of scripts without spaces at any letter, of others as whole words", () => {
    expect(found("船が", {}, "港は静かです。船が出ます。")).toEqual(["船が"]);
    expect(found("говор", {}, "Он говорит.")).toBe("inside-word");
    expect(found("والرئيس", {}, "قال والرئيس")).toEqual(["والرئيس"]);
    expect(found("الرئيس", {}, "قال والرئيس")).toBe("inside-word");
  });

  test("begins and ends nowhere inside a character", () => {
    expect(found("👨", {}, "a 👨‍👩‍👧 b")).toBe("inside-word");
    expect(found("👨‍👩‍👧", {}, "a 👨‍👩‍👧 b")).toEqual(["👨‍👩‍👧"]);
    expect(found("👍", {}, "a 👍🏽 b")).toBe("inside-word");
    expect(found("🇪🇺", {}, "🇩🇪🇺🇸")).toBe("inside-word");
    expect(found("🇺🇸", {}, "🇩🇪🇺🇸")).toEqual(["🇺🇸"]);
    expect(found("하", {}, "\u1112\u1161\u11ab")).toBe("not-there");
    expect(found("한", {}, "\u1112\u1161\u11ab")).toEqual(["\u1112\u1161\u11ab"]);
  });

  test("takes time that grows with the text alone", () => {
    const same = "ha ".repeat(400_000);
    expect(found("ha ".repeat(1000), {}, same)).toBe(`${400_000 - 999} times`);
    expect(found(`no ${"ha ".repeat(30_000)}`, {}, same)).toBe("not-there");
    expect(found(same, {}, same)).toEqual([same.trim()]);
    expect(found("a", {}, same)).toBe("inside-word");
    expect(found(`ha ${"… ha ".repeat(10)}`, {}, "ha ".repeat(20_000))).toMatch(/times$/);
    expect(found("… ".repeat(50_000), {}, same)).toBe("not-there");
    expect(found(" ".repeat(1_000_000), {}, same)).toBe("empty");
    expect(found("a\ud800", {}, "a\ud800 b")).toEqual(["a\ud800"]);
  });

  test("tells thousands of sentences apart that begin alike, and thousands of the same by their number, each in little time", () => {
    const MANY = 2000;
    const said = (one: number) =>
      `The harbour master of the old town said “on Monday” that no ship but ship ${one} had sailed.`;
    const alike = quotableText(Array.from({ length: MANY }, (_, one) => said(one)).join("\n\n"));
    const same = quotableText("He was not there. ".repeat(MANY));
    let start = 0;
    for (let one = 0; one < MANY; one++) {
      const { length } = said(one);
      expect(findQuotation(alike, said(one))).toEqual({ found: "once", spans: [{ start, end: start + length }] });
      start += length + 2;
      const spans = [{ start: 18 * one, end: 18 * one + 17 }];
      expect(findQuotation(same, "He was not there.", { nth: one + 1 })).toEqual({ found: "once", spans });
    }
  });
});
