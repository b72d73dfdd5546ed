import { describe, expect, test } from "vitest";
import { dataset } from "../../src/index.js";
import { passageOf } from "../../src/passage/passage-of.js";
import { article } from "../data/article.js";

const text = "The boats left. 😀 The boats came back on Tuesday with nothing in their nets, and the harbour was quiet.";
const find = (words: string, occurrence?: number) => passageOf(text, "en", "source:harbour-post", words, occurrence);

describe("passageOf", () => {
  test("counts positions in code points", () => {
    expect(find("came back")).toMatchObject({ start: 28, end: 37, textFragment: { textStart: "came back" } });
  });

  test("gives the ends of a long passage and leaves its middle out", () => {
    expect(find("came back on Tuesday with nothing").textFragment).toEqual({
      textStart: "came back",
      textEnd: "with nothing",
    });
  });

  test("adds words around a passage that is not unique", () => {
    const { textFragment } = find("The boats", 2);
    expect(textFragment.prefix ?? textFragment.suffix).toBeDefined();
  });

  test("adds them to the first of several as well, which a browser would show by chance", () => {
    expect(find("The boats", 1)).toMatchObject({ start: 0, textFragment: { textStart: "The boats", suffix: "left." } });
  });

  test("asks which of several is meant", () => {
    expect(() => find("The boats")).toThrow(/2 times; say which/);
    expect(() => find("The ships")).toThrow(/0 times/);
  });

  test.skipIf(article === undefined)("finds every passage of the packaged dataset again", () => {
    for (const { evidence } of dataset.claims)
      for (const one of evidence) {
        if (one.type !== "text-position" || article === undefined) continue;
        const words = article.slice(one.start, one.end);
        const occurrence = article.slice(0, one.end).split(words).length - 1;
        expect(passageOf(article, "en", one.source, words, occurrence)).toMatchObject({
          start: one.start,
          end: one.end,
        });
      }
  });
});
