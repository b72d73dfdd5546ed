import { toCsvText } from "./csv-cell.js";

/** What a cell of Excel holds, in UTF-16 code units. Python's csv module refuses more than 131,072. */
const longestCell = 32_767;

/** Room for the words that say how many more there are; and for what a text may grow by beside another one. */
const spare = 100;
const sparePerText = "_x003D_".length;

/**
 * Texts in one cell: all of them, or as many as a spreadsheet can hold and how many more there are. The first text
 * always stands, whole.
 */
export function inOneCell(texts: readonly string[], separator: string): string {
  const kept = countThatFits(texts, separator);
  const shown = texts.slice(0, kept).join(separator);
  return kept === texts.length ? shown : `${shown}${separator}[and ${texts.length - kept} more]`;
}

function countThatFits(texts: readonly string[], separator: string): number {
  let room = longestCell - spare;
  for (const [index, text] of texts.entries()) {
    room -= toCsvText(text).length + separator.length + sparePerText;
    if (room < 0) return Math.max(index, 1);
  }
  return texts.length;
}
