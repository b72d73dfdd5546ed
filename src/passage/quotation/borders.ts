import { isTrail } from "../search/point-positions.js";

/** Scripts that put no space between words: a quotation can begin at any of their letters. */
export const unspacedScripts = [
  "Han",
  "Hira",
  "Kana",
  "Bopo",
  "Thai",
  "Laoo",
  "Khmr",
  "Mymr",
  "Tibt",
  "Yiii",
  "Java",
  "Bali",
  "Lana",
]
  .map((script) => `\\p{Script=${script}}`)
  .join("");

const inWord = /[\p{L}\p{M}\p{N}\u200c\u200d]/u;
export const isUnspaced = new RegExp(`[${unspacedScripts}]`, "u");

/** Soft hyphen, zero-width space, word joiner, byte order mark, marks of direction that change no order of letters. */
export const unseen = "\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202c\\u2060\\u2066-\\u2069\\ufeff";

const [isUnseen, allUnseen] = [new RegExp(`[${unseen}]`, "u"), new RegExp(`[${unseen}]`, "gu")];

/** A mark on the character before, a tone of skin, or a joiner. */
const isPartOfCharacter = /\p{M}|\p{Emoji_Modifier}|\u200d|[\u{e0020}-\u{e007f}]/u;

const isDigit = /\p{Nd}/u;

/** What stands inside a number, between two of its digits. */
const isInNumber = /[.,:/'’٫٬–]/u;

const isHyphen = /[-\u2010\u2011]/;

const isAsciiWord = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);

/**
 * Whether an index of a text lies inside a word, a number or a character, so that no quotation begins or ends there: `able` does not
 * stand in `unable`, `5 boats` not in `15 boats` nor in `1.5 boats`, `can` not in `can't`, and `cafe` not in `cafe` with an accent on
 * it. A dash or an apostrophe ends a word, a hyphen does not: `violent` does not stand in `non-violent`.
 */
export function isInsideWord(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return false;
  const [before, after] = [text.charCodeAt(index - 1), text.charCodeAt(index)];
  if (before === 0x20 || after === 0x20) return false;
  if (before < 0x80 && after < 0x80) return (isAsciiWord(before) && isAsciiWord(after)) || isTied(text, index);
  if (isTrail(text, index)) return true;
  if (isUnseen.test(text[index - 1] ?? "") || isUnseen.test(text[index] ?? "")) return isInsideSeen(text, index);
  const [left, right] = [pointBefore(text, index), pointAt(text, index)];
  if (isPartOfCharacter.test(right) || isInsideEmoji(text, index, left, right)) return true;
  if (!inWord.test(left) || !inWord.test(right)) return isTied(text, index);
  return !isUnspaced.test(left) && !isUnspaced.test(right);
}

/** So many characters that nobody sees are passed over, and so many others looked at. */
const NEAR = 16;

/** The same, as if what is not seen were not there. */
function isInsideSeen(text: string, index: number): boolean {
  const seen = (part: string) => part.replace(allUnseen, "");
  const before = seen(text.slice(Math.max(0, index - NEAR), index));
  return isInsideWord(before + seen(text.slice(index, index + NEAR)), before.length);
}

const pointAt = (text: string, index: number) => String.fromCodePoint(text.codePointAt(index) ?? 0);

const pointBefore = (text: string, index: number) => pointAt(text, isTrail(text, index - 1) ? index - 2 : index - 1);

/** Whether one of the letters that make flags in pairs stands before a place. */
const isHalfOfFlag = (text: string, index: number) =>
  /^\p{Regional_Indicator}$/u.test(text.slice(Math.max(0, index - 2), index));

/** Characters joined to one picture, and the two letters of a flag. */
function isInsideEmoji(text: string, index: number, left: string, right: string): boolean {
  if (left === "\u200d") return /\p{Extended_Pictographic}/u.test(right);
  if (!/\p{Regional_Indicator}/u.test(right)) return false;
  let letters = 0;
  while (letters < 200 && isHalfOfFlag(text, index - 2 * letters)) letters++;
  return letters % 2 === 1;
}

/** Beside a sign that ties what stands on both sides of it to one word or number. */
function isTied(text: string, index: number): boolean {
  return ties(text, index) || ties(text, index - 1) || isNegated(text, index);
}

function ties(text: string, sign: number): boolean {
  const between = text[sign] ?? "";
  if (isHyphen.test(between)) return inWord.test(pointBefore(text, sign)) && inWord.test(pointAt(text, sign + 1));
  return isInNumber.test(between) && isDigit.test(pointBefore(text, sign)) && isDigit.test(pointAt(text, sign + 1));
}

/** What is left of `can't` without its end says the opposite. */
const isNegated = (text: string, index: number) =>
  /^n['’]t(?![\p{L}\p{N}])/iu.test(text.slice(index - 1, index + 3)) && /['’]/.test(text[index] ?? "");
