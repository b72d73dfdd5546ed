/** 96 bits of a hash as three signed words, written anew by each call of the function that made it. */
export interface Hash {
  a: number;
  b: number;
  c: number;
}

/**
 * Hashes the bytes of ids under a seed, which whoever chooses the ids does not know. Of MurmurHash3's 128 bits, 96 are kept.
 * Three more bytes must be readable behind an id.
 */
export function hasherFor(seed: number): (view: DataView, start: number, end: number) => Hash {
  const hash: Hash = { a: 0, b: 0, c: 0 };
  return (view, start, end) => hashInto(hash, view, start, end, seed);
}

/**
 * MurmurHash3_x86_128 (Austin Appleby, public domain), the last block filled up with zeros. Long for a function of ours
 * because every reference of every record goes through it: with lanes in an array or in closures, it costs more than the
 * judging of the record.
 */
function hashInto(hash: Hash, view: DataView, start: number, end: number, seed: number): Hash {
  let [h1, h2, h3, h4] = [seed, seed, seed, seed];
  for (let at = start; at < end; at += 16) {
    h1 ^= Math.imul(turned(Math.imul(wordAt(view, at, end), 0x239b961b), 15), 0xab0e9789);
    h1 = Math.imul(turned(h1, 19) + h2, 5) + 0x561ccd1b;
    h2 ^= Math.imul(turned(Math.imul(wordAt(view, at + 4, end), 0xab0e9789), 16), 0x38b34ae5);
    h2 = Math.imul(turned(h2, 17) + h3, 5) + 0x0bcaa747;
    h3 ^= Math.imul(turned(Math.imul(wordAt(view, at + 8, end), 0x38b34ae5), 17), 0xa1e38b93);
    h3 = Math.imul(turned(h3, 15) + h4, 5) + 0x96cd1c35;
    h4 ^= Math.imul(turned(Math.imul(wordAt(view, at + 12, end), 0xa1e38b93), 18), 0x239b961b);
    h4 = Math.imul(turned(h4, 13) + h1, 5) + 0x32ac3b17;
  }
  const length = end - start;
  const [l1, l2, l3, l4] = [h1 ^ length, h2 ^ length, h3 ^ length, h4 ^ length];
  const sum = (l1 + l2 + l3 + l4) | 0;
  const [m1, m2, m3] = [avalanche(sum), avalanche(l2 + sum), avalanche(l3 + sum)];
  const mixed = (m1 + m2 + m3 + avalanche(l4 + sum)) | 0;
  hash.a = mixed;
  hash.b = (m2 + mixed) | 0;
  hash.c = (m3 + mixed) | 0;
  return hash;
}

const turned = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/** Four bytes as one word; behind the end, nothing. */
function wordAt(view: DataView, at: number, end: number): number {
  if (at >= end) return 0;
  const word = view.getInt32(at, true);
  return at + 4 <= end ? word : word & ((1 << (8 * (end - at))) - 1);
}

function avalanche(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
