import { growingList } from "../search/growing-list.js";

const isAsciiWord = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);

/** Every index of a text at which a quotation may begin: all but spaces and the insides of words of plain letters and digits. */
export function wordStarts(text: string): Uint32Array {
  const starts = growingList(text.length >> 1);
  let wasInWord = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isInWord = isAsciiWord(unit);
    if (unit !== 0x20 && !(isInWord && wasInWord)) starts.push(index);
    wasInWord = isInWord;
  }
  return starts.list();
}
