import { tokensOf } from "./tokens.js";

/** Where each word of a text stands, whatever its case. */
export interface WordIndex {
  /** Where each word begins, as an index of the string, in the order of the text. */
  readonly starts: readonly number[];
  /** Which of them a word is, in order. */
  readonly numbersOf: (word: string) => readonly number[];
  /** Every word there is, in small letters. */
  readonly words: () => Iterable<string>;
}

/** Reads a text once. */
export function wordIndexOf(text: string): WordIndex {
  const starts: number[] = [];
  const numbers = new Map<string, number[]>();
  for (const token of tokensOf(text)) {
    if (!token.isWord) continue;
    const word = token.text.toLowerCase();
    const before = numbers.get(word);
    if (before) before.push(starts.length);
    else numbers.set(word, [starts.length]);
    starts.push(token.from);
  }
  return { starts, numbersOf: (word) => numbers.get(word.toLowerCase()) ?? [], words: () => numbers.keys() };
}
