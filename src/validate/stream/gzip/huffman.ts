import { DamagedGzip } from "./damaged-gzip.js";

/** A Huffman code: for the next `bits` bits, the symbol (above the lowest four bits) and the length of its code; 0 for none. */
export interface Huffman {
  readonly table: Uint16Array;
  readonly bits: number;
}

/** The longest code that deflate has. */
const LONGEST = 15;

/**
 * The code in which each symbol has the length given, 0 for one that does not occur (RFC 1951, 3.2.2). Refuses what zlib
 * refuses: a code with too many words, and one with too few; where `mayBePoor`, no word or one of a single bit is enough.
 */
export function huffman(lengths: Uint8Array, mayBePoor: boolean): Huffman {
  const counts = new Uint16Array(LONGEST + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const bits = Math.max(
    1,
    counts.findLastIndex((count) => count > 0),
  );
  const next = firstCodes(counts, bits, mayBePoor);
  const table = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    for (let at = reversed(code, length); at < table.length; at += 1 << length) table[at] = (symbol << 4) | length;
  }
  return { table, bits };
}

/** The first code of each length. */
function firstCodes(counts: Uint16Array, bits: number, mayBePoor: boolean): Uint16Array {
  const first = new Uint16Array(LONGEST + 2);
  let left = 1;
  for (let length = 1; length <= bits; length++) {
    const count = counts[length] ?? 0;
    left = 2 * left - count;
    if (left < 0) throw new DamagedGzip("damaged");
    first[length + 1] = ((first[length] ?? 0) + count) << 1;
  }
  if (left > 0 && !(mayBePoor && bits === 1)) throw new DamagedGzip("damaged");
  return first;
}

function reversed(code: number, length: number): number {
  let [rest, turned] = [code, 0];
  for (let bit = 0; bit < length; bit++, rest >>= 1) turned = (turned << 1) | (rest & 1);
  return turned;
}
