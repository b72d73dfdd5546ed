import { fold } from "../../text/fold.js";
import { type Marks, marks } from "./likeness.js";

/** Words of fewer letters say little in a sentence. */
export const LEAST_LETTERS = 4;

/** Letters that count of a word, so that endings matter less. */
const STEM = 5;

/** More than any letter from a to z is worth, so that no two words have one number. */
const BASE = 27;

/** Numbers above those of words of plain letters: first those of numbers, then those of all other words. */
const OF_NUMBERS = 2 ** 32;
const OF_OTHERS = 2 ** 33;

const isPlain = /^[ -~]*$/;

/** Scripts that put no space between words: there each letter is a word. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|\p{N}+|\p{L}[\p{L}\p{M}]*/gu;

/**
 * The words of a text as numbers, the same for words that begin alike, case and diacritics aside. Words of fewer than `least`
 * plain letters are left out; numbers are not.
 */
export const wordMarks = (text: string, least = 1): Marks =>
  marks(isPlain.test(text) ? plainNumbers(text.toLowerCase(), least) : otherNumbers(fold(text), least));

const isLetter = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** The words of a text of plain letters. Nearly all texts are such, and no part of one need be copied. */
function plainNumbers(text: string, least: number): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      let number = 0;
      for (; at < text.length && isLetter(text.charCodeAt(at)); at++)
        if (at - start < STEM) number = number * BASE + text.charCodeAt(at) - 96;
      if (at - start >= least) numbers.push(number);
    } else if (isDigit(code)) {
      let number = 0;
      for (; at < text.length && isDigit(text.charCodeAt(at)); at++)
        number = (number * 10 + text.charCodeAt(at) - 48) % OF_NUMBERS;
      numbers.push(OF_NUMBERS + number);
    } else at++;
  }
  return numbers;
}

function otherNumbers(text: string, least: number): number[] {
  return (text.match(word) ?? []).flatMap((one) => (isPlain.test(one) ? plainNumbers(one, least) : [hashOf(one)]));
}

/** FNV-1a (Fowler, Noll and Vo) of the first letters: two words among thousands that are taken for one change nothing. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of [...text].slice(0, STEM)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return OF_OTHERS + (hash >>> 0);
}
