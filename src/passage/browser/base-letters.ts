import { likeLetters } from "./like-letters.js";

/** Marks that are letters to a search: small letters above others, and the marks on kana. */
const seen = "\\u{363}-\\u{36f}\\u{1abf}\\u{1ac0}\\u{1acc}-\\u{1ace}\\u{1dca}\\u{1dd2}-\\u{1df4}\\u{3099}\\u{309a}";

/** Scripts with no other marks than those. */
const accented = ["Zinh", "Zyyy", "Arab", "Hebr", "Grek", "Ethi", "Hang"].map((script) => `\\p{Script=${script}}`);

/** Marks of other scripts that leave a word's letters as they are; their other marks are vowels. */
const others = [
  "\\u{483}\\u{484}\\u{487}\\u{a66f}\\u{a67c}\\u{a67d}\\u{fe2e}\\u{fe2f}",
  "\\u{900}-\\u{903}\\u{93c}\\u{a8e0}-\\u{a8f1}\\u{981}-\\u{983}\\u{9bc}\\u{9fe}\\u{a01}-\\u{a03}\\u{a3c}\\u{a70}\\u{a71}",
  "\\u{a81}-\\u{a83}\\u{abc}\\u{afa}-\\u{aff}\\u{b01}-\\u{b03}\\u{b3c}\\u{b55}\\u{b82}\\u{c00}-\\u{c04}\\u{c3c}",
  "\\u{c81}-\\u{c83}\\u{cbc}\\u{cf3}\\u{d00}-\\u{d03}\\u{d81}-\\u{d83}\\u{e3a}\\u{e47}-\\u{e4e}\\u{ec8}-\\u{ece}",
  "\\u{f18}\\u{f19}\\u{f35}\\u{f37}\\u{f39}\\u{f3e}\\u{f3f}\\u{f7e}\\u{f7f}\\u{f82}\\u{f83}\\u{f86}\\u{f87}\\u{fc6}",
  "\\u{1036}-\\u{1038}\\u{17b4}\\u{17b5}\\u{17c6}-\\u{17d1}\\u{17d3}\\u{17dd}\\u{1cd3}\\u{1cf2}\\u{1cf3}\\u{fe73}",
].join("");

/** What a search does not see: marks on letters, controls, soft hyphens, joiners, marks of direction, tatweel. */
const unseen = new RegExp(
  `[\\p{Cc}\\p{Cf}\\p{Me}\\u{640}${others}]|(?![${seen}])(?=[${accented.join("")}])\\p{M}`,
  "gu",
);

/** A digit of any script by its value: each script has its ten in a row. */
function asciiDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0;
  const point = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((point - zero) % 10);
}

/** Katakana as hiragana. */
const hiragana = (kana: string) => String.fromCharCode(kana.charCodeAt(0) - 0x60);

function computed(character: string): string {
  const whole = likeLetters.get(character);
  if (whole !== undefined) return whole;
  // Narrow kana have their marks as characters of their own, which the search does not see.
  const apart = character
    .replace(/[\uff9e\uff9f]/g, "")
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD");
  // An accent that stands alone, which Unicode takes for a space with an accent on it. To tell them apart is not worth a table.
  if (/^ /.test(apart) && !/\p{Script=Arab}/u.test(character)) return "´";
  return apart
    .replace(/и\u0306/g, "й")
    .replace(/=\u0338/g, "≠")
    .replace(unseen, "")
    .replace(/[ァ-ヶ]/g, hiragana)
    .replace(/[^ -~]/gu, (letter) => likeLetters.get(letter) ?? (/\p{Nd}/u.test(letter) ? asciiDigit(letter) : letter))
    .trim();
}

const known = new Map<string, string>();

/** How many characters are remembered: more than any alphabet has. */
const MOST = 50_000;

/**
 * The base letter of a character and the marks on it: the same for all that a browser's search takes for the same, which is
 * what has the same primary weight in the search collation of Unicode's CLDR; kana are told apart by size and voice.
 * Longer than one for some letters (`ß` is `ss`), empty for what a search does not see.
 */
export function baseOf(character: string): string {
  if (/^[\x20-\x7e]$/.test(character)) return character.toLowerCase();
  const before = known.get(character);
  if (before !== undefined) return before;
  const base = computed(character);
  if (known.size < MOST) known.set(character, base);
  return base;
}
