import { fold } from "../../text/fold.js";

/** Numbers in rising order, each once: what two records are compared by. */
export type Marks = ArrayLike<number>;

const noMarks: Marks = new Float64Array(0);

/** The numbers in rising order, each once. */
export function marks(numbers: readonly number[]): Marks {
  if (numbers.length === 0) return noMarks;
  // Sorting numbers as numbers takes no function there, and a tenth of the time.
  const sorted = new Float64Array(numbers).sort();
  let length = 1;
  for (let at = 1; at < sorted.length; at++) if (sorted[at] !== sorted[at - 1]) sorted[length++] = sorted[at] ?? 0;
  return sorted.subarray(0, length);
}

/** How many numbers both have. */
export function sharedMarks(one: Marks, other: Marks): number {
  let shared = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const left = one[a] ?? 0;
    const right = other[b] ?? 0;
    if (left === right) shared++;
    if (left <= right) a++;
    if (right <= left) b++;
  }
  return shared;
}

/** What two have in common, as a share of both (Dice 1945): 1 for the same, 0 for nothing; 1 where both have nothing. */
export const dice = (shared: number, one: number, other: number): number =>
  one + other === 0 ? 1 : (2 * shared) / (one + other);

/** Letters that count of a word, so that endings matter less. */
const STEM = 5;

/** Scripts that put no space between words: there each letter is a word. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|\p{N}+|\p{L}[\p{L}\p{M}]*/gu;

/** The words of a text, folded; `least` leaves out words of fewer letters, numbers excepted. */
export function wordsOf(text: string, least = 1): string[] {
  const words = fold(text).match(word) ?? [];
  return words.filter((one) => one.length >= least || /[^a-z]/.test(one));
}

/** Gives numbers for words, the same for the same word. */
export type NumbersOf = (words: readonly string[]) => Marks;

/** Begins to number words. */
export function wordNumbers(): NumbersOf {
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const stem = text.slice(0, STEM);
    const known = numbers.get(stem) ?? numbers.size;
    if (known === numbers.size) numbers.set(stem, known);
    return known;
  };
  return (words) => marks(words.map(numberOf));
}
