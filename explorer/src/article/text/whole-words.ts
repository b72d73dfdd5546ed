import { isInsideWord } from "../../../../src/passage/quotation/borders.js";
import type { Layout, Span } from "./layout.js";

const isSpace = /\s/;

/**
 * A selection as a quotation can be: without the space at its ends, and with the whole of the words it begins and ends in. Nothing
 * but space is a caret: it begins and ends where the selection began.
 */
export function wholeWords({ text, positionOf }: Layout, from: number, to: number): Span {
  let [first, last] = [from, to];
  while (first < last && isSpace.test(text[first] ?? "")) first++;
  while (last > first && isSpace.test(text[last - 1] ?? "")) last--;
  if (first >= last) return caret(positionOf(from));
  while (isInsideWord(text, first)) first--;
  while (isInsideWord(text, last)) last++;
  return { start: positionOf(first), end: positionOf(last) };
}

const caret = (position: number): Span => ({ start: position, end: position });
