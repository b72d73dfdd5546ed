import { describe, expect, test } from "vitest";
import { dataset, type TextFragment } from "../../src/index.js";
import { directiveOf } from "../../src/passage/directive-of.js";
import { findQuotation } from "../../src/passage/find-quotation.js";
import { fragmentMatches } from "../../src/passage/fragment-matches.js";
import { quotableText } from "../../src/passage/quotable-text.js";
import { searchableText } from "../../src/passage/searchable-text.js";
import { article } from "../data/article.js";

const text = "The boats left. 😀 The boats came back on Tuesday with nothing in their nets, and the harbour was quiet.";

/** The directive for words of a text. */
function directive(words: string, nth = 1, of = text, language = "en"): TextFragment | undefined {
  const quotable = quotableText(of);
  const found = findQuotation(quotable, words, { nth });
  const [span] = found.found === "once" ? found.spans : [];
  return span && directiveOf(searchableText(of, language), quotable, span);
}

describe("directiveOf", () => {
  test("gives a short passage whole", () => {
    expect(directive("came back")).toEqual({ textStart: "came back" });
  });

  test("gives the ends of a long passage and leaves its middle out", () => {
    expect(directive("came back on Tuesday with nothing")).toEqual({ textStart: "came back", textEnd: "with nothing" });
    expect(directive(`${"a b ".repeat(10_000)}c`, 1, `${"a b ".repeat(10_000)}c d`)).toBeUndefined();
  });

  test("adds words around a passage that is not unique, to the first of several as well", () => {
    expect(directive("The boats", 1)).toEqual({ textStart: "The boats", suffix: "left." });
    expect(directive("The boats", 2)).toEqual({ prefix: "😀", textStart: "The boats" });
  });

  test("is not there where no four words around a passage tell it from another", () => {
    const words = "one two three four five six seven eight nine";
    expect(directive("five", 2, `${words}\n\n${words}\n\n${words}`)).toBeUndefined();
  });

  test("parts words of scripts without spaces as the engine does", () => {
    const harbour = "港は静かです。船が出ます。港は静かでした。漁師は網を直し、明日の朝を待っていると話しました。";
    const found = directive("漁師は網を直し、明日の朝を待っていると話しました。", 1, harbour, "ja");
    expect(found?.textStart.length).toBeLessThan(15);
    expect(found?.textEnd?.length).toBeLessThan(15);
  });

  test("writes no part of more than 120 characters", () => {
    const address = `https://${"x".repeat(150)}.example`;
    expect(directive(`${address} is an address`, 1, `Here: ${address} is an address that is long.`)).toBeUndefined();
    const long = `${"y".repeat(100)} ${"z".repeat(100)} and more words than four`;
    expect(directive(long, 1, `Here: ${long} stand.`)).toEqual({ textStart: "y".repeat(100), textEnd: "four" });
  });

  test.skipIf(article === undefined)("is that of the packaged dataset for each of its passages (ARTICLE_TEXT)", () => {
    const whole = quotableText(article ?? "");
    const searchable = searchableText(whole.text, "en");
    const passages = dataset.claims.flatMap(({ evidence }) => evidence.filter((one) => one.type === "text-position"));
    expect(passages.map((one) => directiveOf(searchable, whole, one))).toEqual(
      passages.map(({ textFragment }) => textFragment),
    );
    expect(passages.length).toBeGreaterThanOrEqual(100);
  });

  test("is quick for many passages of a long text, with and without words around them", () => {
    const sentences = Array.from(
      { length: 8000 },
      (_, at) => `Boat ${at} of the ministry came back with ${at % 97} nets torn.`,
    );
    const many = quotableText(sentences.join(" "));
    const searchable = searchableText(many.text, "en");
    for (const [at, sentence] of sentences.entries()) {
      const start = many.text.indexOf(sentence);
      const found = directiveOf(searchable, many, { start, end: start + sentence.length });
      if (found === undefined) throw new Error(`no directive for sentence ${at}`);
      if (at % 500 === 0) expect(fragmentMatches(searchable, found)).toEqual([{ start, end: start + sentence.length }]);
    }
  });
});
