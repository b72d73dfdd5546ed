import { unspacedScripts } from "./borders.js";

/** A word, a number or a sign of a text. */
export interface Token {
  readonly text: string;
  /** Where it begins, as an index of the string. */
  readonly from: number;
  readonly isWord: boolean;
}

const letter = `(?![${unspacedScripts}])[\\p{L}\\p{M}\\p{N}]`;

/** Words and numbers with what ties their parts together, or any other sign; of scripts without spaces, each letter. */
const tokens = new RegExp(`(?:${letter})+(?:['.,:-](?:${letter})+)*|\\S`, "gu");

const asciiWords = /[A-Za-z0-9]+(?:['.,:-][A-Za-z0-9]+)*|\S/g;

const isWord = /[\p{L}\p{N}]/u;

/** The words and signs of a text without typography, in order. */
export function* tokensOf(text: string): Iterable<Token> {
  const isAscii = !/[^\0-\x7f]/.test(text);
  for (const { 0: token, index } of text.matchAll(isAscii ? asciiWords : tokens))
    yield { text: token, from: index, isWord: isWord.test(token) };
}
