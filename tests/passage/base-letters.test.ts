import { describe, expect, test } from "vitest";
import { baseOf } from "../../src/passage/browser/base-letters.js";

/** Equal to it is what a browser's search takes for the same, but for kana, which it looks at once more. */
const search = new Intl.Collator("en", { usage: "search", sensitivity: "base" });

const scripts = [
  ...[
    "Common",
    "Inherited",
    "Arabic",
    "Armenian",
    "Bengali",
    "Bopomofo",
    "Cyrillic",
    "Devanagari",
    "Ethiopic",
    "Georgian",
  ],
  ...["Greek", "Gujarati", "Gurmukhi", "Han", "Hangul", "Hebrew", "Kannada", "Khmer", "Lao", "Latin", "Malayalam"],
  ...["Myanmar", "Oriya", "Sinhala", "Tamil", "Telugu", "Thaana", "Thai", "Tibetan"],
];
const inUse = new RegExp(`^[${scripts.map((script) => `\\p{Script=${script}}`).join("")}]$`, "u");
const notLookedAt = /[\s\p{Cn}\p{Co}\p{Cs}\u3099\u309a\uff9e\uff9f]/u;

/** Characters of the first plane, in groups that the search takes for the same. */
function groups(): readonly (readonly string[])[] {
  const characters = Array.from({ length: 0x10000 }, (_, point) => String.fromCodePoint(point));
  const looked = characters.filter((one) => inUse.test(one) && !notLookedAt.test(one));
  const found: string[][] = [];
  for (const one of looked.sort(search.compare)) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && search.compare(last[0], one) === 0) last.push(one);
    else found.push([one]);
  }
  return found;
}

describe("baseOf", () => {
  test("is the same for all characters that the search collation takes for the same", () => {
    const torn = groups().filter((group) => new Set(group.map(baseOf)).size > 1);
    expect(torn.map((group) => [...new Set(group.map((one) => `${one}=${baseOf(one)}`))].join(" "))).toEqual([]);
  });

  // These are looked for too widely: letters that are one in Arabic print, jamo, accents that stand alone, two Thai and Lao
  // vowels, an old line break.
  const wide = /^(?:[ء-ي]+|[\u1100-\u11ff]|´|ɜ|า|າ|)$/;
  test("is another for other characters, but for a few rare ones", () => {
    const seen = new Map<string, string>();
    const merged: string[] = [];
    for (const [one = ""] of groups()) {
      const base = baseOf(one);
      if (seen.has(base) && !wide.test(base)) merged.push(`${one} ${seen.get(base)}`);
      seen.set(base, one);
    }
    expect(merged).toEqual([]);
  });
});
