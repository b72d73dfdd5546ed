/** 96 bits of a hash, written anew by each call of the function that made it. */
export interface Hash {
  a: number;
  b: number;
  c: number;
}

/** Hashes ids under a seed, which whoever chooses the ids does not know. Of MurmurHash3's 128 bits, 96 are kept. */
export function hasherFor(seed: number): (text: string) => Hash {
  const hash: Hash = { a: 0, b: 0, c: 0 };
  return (text) => hashInto(hash, text, seed);
}

/**
 * MurmurHash3_x86_128 (Austin Appleby, public domain), the last block filled up with zeros. Long for a function of ours because every reference of every record
 * goes through it: with lanes in an array or in closures, it costs more than the parsing of the record.
 */
function hashInto(hash: Hash, text: string, seed: number): Hash {
  let [h1, h2, h3, h4] = [seed, seed, seed, seed];
  for (let at = 0; at < text.length; at += 16) {
    h1 ^= Math.imul(turned(Math.imul(wordAt(text, at), 0x239b961b), 15), 0xab0e9789);
    h1 = Math.imul(turned(h1, 19) + h2, 5) + 0x561ccd1b;
    h2 ^= Math.imul(turned(Math.imul(wordAt(text, at + 4), 0xab0e9789), 16), 0x38b34ae5);
    h2 = Math.imul(turned(h2, 17) + h3, 5) + 0x0bcaa747;
    h3 ^= Math.imul(turned(Math.imul(wordAt(text, at + 8), 0x38b34ae5), 17), 0xa1e38b93);
    h3 = Math.imul(turned(h3, 15) + h4, 5) + 0x96cd1c35;
    h4 ^= Math.imul(turned(Math.imul(wordAt(text, at + 12), 0xa1e38b93), 18), 0x239b961b);
    h4 = Math.imul(turned(h4, 13) + h1, 5) + 0x32ac3b17;
  }
  h1 ^= text.length;
  const sum = (h1 + (h2 ^ text.length) + (h3 ^ text.length) + (h4 ^ text.length)) | 0;
  const [m1, m2, m3] = [avalanche(sum), avalanche((h2 ^ text.length) + sum), avalanche((h3 ^ text.length) + sum)];
  const mixed = (m1 + m2 + m3 + avalanche((h4 ^ text.length) + sum)) | 0;
  hash.a = mixed >>> 0;
  hash.b = (m2 + mixed) >>> 0;
  hash.c = (m3 + mixed) >>> 0;
  return hash;
}

const turned = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/** Four characters as one word; past the end of the text, nothing. Ids are ASCII. */
const wordAt = (text: string, at: number) =>
  unit(text, at) ^ (unit(text, at + 1) << 8) ^ (unit(text, at + 2) << 16) ^ (unit(text, at + 3) << 24);

const unit = (text: string, at: number) => (at < text.length ? text.charCodeAt(at) : 0);

function avalanche(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
