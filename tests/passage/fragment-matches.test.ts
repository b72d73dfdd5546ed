import { describe, expect, test } from "vitest";
import type { TextFragment } from "../../src/index.js";
import { fragmentMatches } from "../../src/passage/fragment-matches.js";
import { searchableText } from "../../src/passage/searchable-text.js";
import { cases } from "../cases.js";

/** What a fragment selects in a text, each as the words themselves. */
function selected(text: string, fragment: TextFragment, language = "en"): string[] {
  const points = [...text];
  const matches = fragmentMatches(searchableText(text, language), fragment);
  return Array.from(matches, ({ start, end }) => points.slice(start, end).join(""));
}

const text = "The pilot met the pilots. The pilot's boat met a boat; then a boat left.";

describe("fragmentMatches", () => {
  test("selects whole words, in reading order", () => {
    expect(selected(text, { textStart: "pilot" })).toEqual(["pilot"]);
    expect(selected(text, { textStart: "a boat" })).toEqual(["a boat", "a boat"]);
    expect(selected(text, { textStart: "ilot" })).toEqual([]);
  });

  test("selects from the first words to the first end after them", () => {
    expect(selected(text, { textStart: "met", textEnd: "boat" })).toEqual([
      "met the pilots. The pilot's boat",
      "met a boat",
    ]);
  });

  test("tells like passages apart by what stands before and after", () => {
    expect(selected(text, { prefix: "then", textStart: "a boat" })).toEqual(["a boat"]);
    expect(selected(text, { textStart: "a boat", suffix: "left" })).toEqual(["a boat"]);
    expect(selected(text, { textStart: "met", textEnd: "boat", suffix: "left" })).toEqual([
      "met the pilots. The pilot's boat met a boat; then a boat",
      "met a boat; then a boat",
    ]);
    expect(selected(text, { prefix: "pilots", textStart: "a boat" })).toEqual([]);
  });

  test("lets the selection end inside a word only where the suffix goes on", () => {
    expect(selected("seaboard sea board", { textStart: "sea", suffix: "board" })).toEqual(["sea", "sea"]);
    expect(selected("seaboard sea board", { prefix: "sea", textStart: "board" })).toEqual(["board", "board"]);
  });

  test("looks at base letters: case and accents do not count, other letters do", () => {
    expect(selected("À la Carte, a la carte", { textStart: "a la carte" })).toEqual(["À la Carte", "a la carte"]);
    expect(selected("caf\u0065\u0301 noir", { textStart: "café" })).toEqual(["cafe\u0301"]);
    expect(selected("İlham ilham", { textStart: "ilham" })).toEqual(["İlham", "ilham"]);
    expect(selected("чай чаи", { textStart: "чаи" })).toEqual(["чаи"]);
    expect(selected("Bød bod", { textStart: "bod" })).toEqual(["Bød", "bod"]);
  });

  test("takes any white space for one space, but no quotation across a blank line", () => {
    expect(selected("one\n  two\u00a0three", { textStart: "one two three" })).toEqual(["one\n  two\u00a0three"]);
    expect(selected("one\n\ntwo", { textStart: "one two" })).toEqual([]);
    expect(selected("one\r\n \r\ntwo", { textStart: "one", textEnd: "two" })).toEqual(["one\r\n \r\ntwo"]);
    expect(selected("end\n\nnext", { prefix: "end", textStart: "next" })).toEqual(["next"]);
  });

  test("counts astral letters as one", () => {
    const matches = fragmentMatches(searchableText("⛵😀 𝐀 boat", "en"), { textStart: "boat" });
    expect([...matches]).toEqual([{ start: 5, end: 9 }]);
  });

  test("finds words where no spaces part them", () => {
    expect(selected("港は静かです。船が出ます。", { textStart: "船が" }, "ja")).toEqual(["船が"]);
  });

  test("accepts a language tag that the engine refuses", () => {
    expect(selected("a boat", { textStart: "boat" }, "aaa-12345678-a")).toEqual(["boat"]);
  });

  test("ends, whatever is asked of a long text", () => {
    const long = "a b ".repeat(cases(20_000));
    const fragments = [
      { textStart: "a", suffix: "z" },
      { textStart: "a", textEnd: "b", suffix: "z" },
      { prefix: "a", textStart: "z" },
      { prefix: "b", textStart: "a", textEnd: "z" },
      { textStart: "\u0301" },
    ];
    for (const fragment of fragments) expect(selected(long, fragment)).toEqual([]);
  });
});
