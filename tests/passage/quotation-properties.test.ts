import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuotation } from "../../src/passage/find-quotation.js";
import { quotableText } from "../../src/passage/quotable-text.js";
import { foldedWords, trimmed } from "../../src/passage/quotation/typography.js";

/** Words of many scripts: astral letters, letters with marks in both forms, right to left, numbers, pictures. */
const word = fc.oneof(
  fc.constantFrom(
    "a",
    "boat",
    "It’s",
    "𝐀𝐁",
    "😀",
    "👨‍👩‍👧",
    "🇩🇪🇺🇸",
    "cafe\u0301",
    "café",
    "שָׁלוֹם",
    "قال",
    "الرئيس",
    "港は",
    "한국",
    "\u1112\u1161\u11ab",
  ),
  fc.constantFrom(
    "“no”",
    '"no"',
    "‘x’",
    "1,5",
    "12",
    "3½",
    "—",
    "--",
    "-",
    "…",
    "...",
    "co\u00adop",
    "\u200b",
    "\ufeff",
    "\u2067x\u2069",
    "İ",
    "ß",
  ),
  fc.string({ minLength: 1, maxLength: 3, unit: "grapheme" }).filter((part) => part.trim() !== ""),
);
const gaps = fc.constantFrom(" ", "\u00a0", "\n", "  ", "\r\n", "\n\n", " \u00ad ");

/** A text as its words and what stands between them. */
const parts = fc.array(fc.tuple(word, gaps), { minLength: 1, maxLength: 40 });

const written = (some: readonly (readonly [string, string])[]) => some.map(([one, gap]) => one + gap).join("");

/** A text, and the indexes of the string between which some of its words stand. */
const quoted = fc.tuple(parts, fc.nat(), fc.nat()).map(([all, first, count]) => {
  const from = first % all.length;
  const to = from + 1 + (count % (all.length - from));
  const start = written(all.slice(0, from)).length;
  const words = written(all.slice(from, to)).trimEnd();
  return { text: written(all), start, words: trimmed(words) };
});

const slice = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  [...text].slice(start, end).join("");

describe("findQuotation, whatever the text", () => {
  test("finds words as they are written, or in other typography, where it finds them: never other letters", () => {
    fc.assert(
      fc.property(parts, parts, (all, other) => {
        const [text, words] = [written(all), written(other)];
        const answer = findQuotation(quotableText(text), words, { literal: true, nth: 1 });
        if (answer.found !== "once") return;
        for (const span of answer.spans) expect(foldedWords(slice(text, span))).toBe(foldedWords(words));
      }),
      { numRuns: 400 },
    );
  });

  test("finds what was cut out of the text at its place, or says why not", () => {
    fc.assert(
      fc.property(quoted, ({ text, words }) => {
        const answer = findQuotation(quotableText(text), words, { literal: true });
        if (answer.found === "once") for (const span of answer.spans) expect(slice(text, span)).toBe(words);
        if (answer.found === "several") expect(answer.total).toBeGreaterThan(1);
        if (answer.found === "nowhere") expect(["empty", "inside-word"]).toContain(answer.because);
      }),
      { numRuns: 400 },
    );
  });

  test("gives the same place for a quotation in any canonical form, with any white space", () => {
    fc.assert(
      fc.property(quoted, fc.constantFrom("NFC", "NFD"), ({ text, words }, form) => {
        const typed = words.normalize(form).replace(/[^\S\n\r\ufeff]+/g, "\t ");
        const [answer, other] = [words, typed].map((each) =>
          findQuotation(quotableText(text), each, { literal: true }),
        );
        if (answer?.found !== "nowhere") expect(other).toEqual(answer);
      }),
      { numRuns: 400 },
    );
  });

  test("chooses each of several places by its nth, in order, and none beyond", () => {
    fc.assert(
      fc.property(quoted, ({ text, words }) => {
        const quotable = quotableText(`${text}\n\n${text} ${text}`);
        const answer = findQuotation(quotable, words, { literal: true });
        if (answer.found !== "several") return;
        const spans = answer.places.map(({ nth }) => findQuotation(quotable, words, { nth, literal: true }));
        expect(spans).toEqual(answer.places.map((place) => ({ found: "once", spans: place.spans })));
        const starts = answer.places.map((place) => place.spans[0]?.start ?? -1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(findQuotation(quotable, words, { nth: answer.total + 1, literal: true })).toMatchObject({
          because: "fewer-places",
        });
      }),
      { numRuns: 300 },
    );
  });

  test("never throws, and never begins or ends beside half of a character", () => {
    const any = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(any, any, (text, words) => {
        const answer = findQuotation(quotableText(text), words);
        const spans = answer.found === "once" ? answer.spans : [];
        for (const span of spans) expect(slice(text, span)).not.toMatch(/^\p{M}/u);
      }),
      { numRuns: 1000 },
    );
  });

  test("folds every character that Unicode writes otherwise in its canonical form", () => {
    const missed: string[] = [];
    for (let point = 0x80; point < 0x30000; point++) {
      const character = String.fromCodePoint(point);
      if (/[\p{Cs}\p{M}\s]/u.test(character) || character.normalize("NFC") === character) continue;
      if (foldedWords(`a ${character}`) !== foldedWords(`a ${character.normalize("NFC")}`))
        missed.push(point.toString(16));
    }
    expect(missed).toEqual([]);
  });
});
