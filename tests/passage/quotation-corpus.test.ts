import { describe, expect, test } from "vitest";
import { findQuotation } from "../../src/passage/find-quotation.js";
import { quotableText } from "../../src/passage/quotable-text.js";
import { cases } from "../cases.js";
import { article, chance, oneOf } from "./news.js";

/** Words of a text from one index to another. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const refusals = cases(2520);
const random = chance(2024);
const texts = Array.from({ length: 84 }, () => quotableText(article(random, 12)));

/** Some words of one paragraph, as many as `least` or more. */
function cut(text: string, least = 3): Cut {
  const paragraphs = text.split("\n\n");
  const number = Math.floor(random() * paragraphs.length);
  const words = Array.from((paragraphs[number] ?? "").matchAll(/\S+/g));
  const first = Math.floor(random() * Math.max(1, words.length - least + 1));
  const last = Math.min(words.length - 1, first + least - 1 + Math.floor(random() * 25));
  const start = paragraphs.slice(0, number).join("\n\n").length + (number > 0 ? 2 : 0);
  const from = start + (words[first]?.index ?? 0);
  const to = start + (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
  return { from, to, words: text.slice(from, to) };
}

/** The ways in which people and programs write the same words. */
const typographies: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  (words) => words.replace(/[“”‘’]/g, "'"),
  (words) => words.replace(/“/g, "«").replace(/”/g, "»"),
  (words) => words.replace(/[–—]/g, "-").replaceAll("…", "..."),
  (words) => words.replaceAll("—", "--").replace(/[“”]/g, "''"),
  (words) => words.replaceAll(" ", "\u00a0"),
  (words) => words.replaceAll(" ", "\n  "),
  (words) => words.normalize("NFD"),
  (words) => words.replace(/([a-z]{3})([a-z]{3})/g, "$1\u00ad$2"),
  (words) => `\n ${words}\ufeff `,
];

const numbers: Readonly<Record<string, string>> = {
  "15": "5",
  "5": "15",
  "1,500": "1,5",
  "12": "2",
  "7": "77",
  "300": "30",
};

/** One word changed: what the quotation then has, and what the text has in its place. */
interface Falsified {
  readonly words: string;
  readonly quoted: string;
  readonly stands: string;
}

function falsified({ words }: Cut): Falsified | undefined {
  const list = words.split(" ");
  if (list.length < 6) return undefined;
  const at = 1 + Math.floor(random() * (list.length - 2));
  const numbered = list.findIndex((word) => word in numbers);
  const way = oneOf(["add", "drop", "swap", "first", "last", "number", "prefix"] as const, random);
  const put = (place: number, word: string | undefined): Falsified => {
    const old = list[place] ?? "";
    const changed = list.flatMap((each, one) => (one === place ? (word ?? []) : each));
    return { words: changed.join(" "), quoted: word ?? "", stands: old };
  };
  if (way === "add") return { words: list.toSpliced(at, 0, "not").join(" "), quoted: "not", stands: "" };
  if (way === "drop")
    return put(list.indexOf("not") > 0 && list.at(-1) !== "not" ? list.indexOf("not") : at, undefined);
  if (way === "number") return numbered < 0 ? undefined : put(numbered, numbers[list[numbered] ?? ""]);
  if (way === "prefix") {
    const whole = list.findIndex((word) => /^(?:non-|il|re-|un|ice-|co-)\w{4}/.test(word));
    return whole < 0 ? undefined : put(whole, list[whole]?.replace(/^(?:non-|il|re-|un|ice-|co-)/, ""));
  }
  const place = { swap: at, first: 0, last: list.length - 1 }[way];
  return put(place, oneOf(["seals", "never", "16", "must", "Öst’s"], random));
}

const letters = (words: string) => words.replace(/^[^\p{L}\p{N}€]+|[^\p{L}\p{N}%]+$/gu, "");

describe("findQuotation on invented news", () => {
  test("finds each of 5,040 genuine quotations at its place, whatever their typography, or asks which of several is meant", () => {
    const wrong: unknown[] = [];
    let several = 0;
    for (const text of texts)
      for (let one = 0; one < 60; one++) {
        const { from, to, words } = cut(text.text);
        const [span, written] = [{ start: from, end: to }, oneOf(typographies, random)(words)];
        const answer = findQuotation(text, written);
        const places = answer.found === "several" ? answer.places.map((place) => place.spans[0]) : [];
        const nth = places.findIndex((place) => place?.start === span.start && place.end === span.end) + 1;
        const chosen = nth > 0 ? findQuotation(text, written, { nth }) : answer;
        if (nth > 0) several++;
        if (chosen.found !== "once" || JSON.stringify(chosen.spans) !== JSON.stringify([span]))
          wrong.push({ written, span, answer });
      }
    expect(wrong).toEqual([]);
    expect(several).toBeGreaterThan(100);
  });

  test(`refuses each of ${refusals} quotations that one word was changed in, and names the word`, () => {
    const [accepted, unnamed]: [unknown[], unknown[]] = [[], []];
    for (let refused = 0, tried = 0; refused < refusals; refused++) {
      const text = texts[tried++ % texts.length] ?? quotableText("");
      const change = falsifiedIn(text.text);
      const answer = findQuotation(text, change.words);
      // By chance the words may stand elsewhere, or an ellipsis leave out what was dropped: then nothing is false.
      if (answer.found !== "nowhere") {
        if (!isTrue(text.text, change.words)) accepted.push({ change, answer });
        else refused--;
      } else if (!(answer.nearest?.differences ?? []).some((one) => names(one, change)))
        unnamed.push({ change, answer });
    }
    expect(accepted).toEqual([]);
    expect(unnamed).toEqual([]);
  });
});

/** A quotation with a word changed. */
function falsifiedIn(text: string): Falsified {
  for (;;) {
    const change = falsified(cut(text, 6));
    if (change) return change;
  }
}

/** The plain question again, in another way: whether the parts stand one after the other in some paragraph, as whole words. */
function isTrue(text: string, words: string): boolean {
  const parts = words.split("…").map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const whole = parts.filter((part) => part !== "").map((part) => `(?<![\\p{L}\\p{N}-])${part}(?![\\p{L}\\p{N}-])`);
  return text.split("\n\n").some((paragraph) => new RegExp(whole.join(".*?"), "su").test(paragraph));
}

/** What was dropped may be missing at another place that is as near. */
function names({ quoted, text }: { readonly quoted: string; readonly text: string }, change: Falsified): boolean {
  if (change.quoted !== "") return quoted.includes(letters(change.quoted));
  return text.includes(letters(change.stands)) || (quoted === "" && text !== "");
}
