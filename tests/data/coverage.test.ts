import { describe, expect, test } from "vitest";
import { dataset } from "../../src/index.js";
import { article } from "./article.js";

/** Lines of the page that say nothing: its stamp, the byline and the name of a picture. */
const silent = [/^Last update:/, /^By /, / logo$/];

const spans = dataset.claims.flatMap(({ evidence }) =>
  evidence.flatMap((one) => (one.type === "text-position" ? [[one.start, one.end] as const] : [])),
);
const covers = (at: number) => spans.some(([start, end]) => start <= at && at < end);

function* matches(text: string, pattern: RegExp) {
  for (const { 0: found, index } of text.matchAll(pattern)) yield { found, index };
}

const lines = [...matches(article ?? "", /^\S.*$/gm)].filter(({ found }) => !silent.some((line) => line.test(found)));
const sentences = lines.flatMap(({ found, index }) =>
  [...matches(found, /\S.*?(?:[.](?= [A-Z])|$)/g)].map((sentence) => ({ ...sentence, index: index + sentence.index })),
);

describe.skipIf(article === undefined)("the claims, against the article", () => {
  test("cover every sentence, the headline and the caption", () => {
    expect(sentences.length).toBeGreaterThan(20);
    const uncovered = sentences.filter(
      ({ found, index }) =>
        !spans.some(([start, end]) => start >= index && start < index + found.length && end > start),
    );
    expect(uncovered.map(({ index }) => index)).toEqual([]);
  });

  test("cover nearly every word", () => {
    const words = lines.flatMap(({ found, index }) =>
      [...matches(found, /[\w'-]+/g)].map((word) => index + word.index),
    );
    const covered = words.filter(covers).length;
    expect(covered / words.length).toBeGreaterThan(0.98);
  });
});
