import { type BitInput, checkEnd, ensure, takeBits, toByte } from "./bit-input.js";
import { DamagedGzip } from "./damaged-gzip.js";
import { type Huffman, huffman } from "./huffman.js";
import type { OutputWindow } from "./output-window.js";

/** The most bytes that the head of a block can have, rounded up. */
const HEAD = 512;
/** The most that one step of the inner loop takes: a length and a distance with their extra bits, and bits read ahead. */
const STEP = 16;

/** Lengths and distances (RFC 1951, 3.2.5): what each symbol begins at, and how many extra bits follow it. */
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceExtra = [...Array(30).keys()].map((symbol) => Math.max(0, (symbol >> 1) - 1));
const beginnings = (first: number, extra: readonly number[]) => {
  let next = first;
  return Uint16Array.from(extra, (bits) => {
    const begin = next;
    next += 1 << bits;
    return begin;
  });
};
const lengthBegin = beginnings(3, lengthExtra);
lengthBegin[28] = 258; // The last one is not what would follow.
const distanceBegin = beginnings(1, distanceExtra);
const [lengthBits, distanceBits] = [Uint8Array.from(lengthExtra), Uint8Array.from(distanceExtra)];

/** The order in which a block gives the lengths of the code of its codes. */
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

const fixedLengths = Uint8Array.from({ length: 288 }, (_, symbol) =>
  symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
);

/** The codes of a block: of bytes and lengths, and of distances. */
interface Codes {
  readonly literals: Huffman;
  readonly distances: Huffman;
}

const fixedCodes: Codes = {
  literals: huffman(fixedLengths, false),
  distances: huffman(new Uint8Array(32).fill(5), false),
};

/** Unpacks deflated data (RFC 1951) up to their end. A piece stays as it is until the next one is asked for; the last is left in `output`. */
export async function* inflate(input: BitInput, output: OutputWindow): AsyncGenerator<Uint8Array, void, undefined> {
  for (let isLast = false; !isLast; ) {
    await ensure(input, HEAD);
    isLast = takeBits(input, 1) === 1;
    const type = takeBits(input, 2);
    if (type === 3) throw new DamagedGzip("damaged");
    if (type === 0) yield* copyStored(input, output);
    else yield* decodeBlock(input, output, type === 1 ? fixedCodes : readCodes(input));
  }
}

async function* copyStored(input: BitInput, output: OutputWindow) {
  toByte(input);
  const length = takeBits(input, 16);
  const check = takeBits(input, 16);
  checkEnd(input);
  if ((length ^ check) !== 0xffff) throw new DamagedGzip("damaged");
  for (let left = length; left > 0; ) {
    await ensure(input, 1);
    const known = (input.end ?? input.bytes.length) - input.at;
    if (known <= 0) throw new DamagedGzip("cut-off");
    const count = Math.min(left, known, output.limit - output.at);
    output.bytes.set(input.bytes.subarray(input.at, input.at + count), output.at);
    input.at += count;
    output.at += count;
    left -= count;
    if (output.at < output.limit) continue;
    yield output.ready();
    output.shift();
  }
}

async function* decodeBlock(input: BitInput, output: OutputWindow, codes: Codes) {
  for (let isOver = false; !isOver; ) {
    await ensure(input, STEP);
    isOver = decode(input, output, codes);
    checkEnd(input);
    if (output.at < output.limit) continue;
    yield output.ready();
    output.shift();
  }
}

function readCodes(input: BitInput): Codes {
  const [literals, distances, codes] = [takeBits(input, 5) + 257, takeBits(input, 5) + 1, takeBits(input, 4) + 4];
  if (literals > 286 || distances > 30) throw new DamagedGzip(cutOr(input));
  const codeLengths = new Uint8Array(19);
  for (const place of CODE_ORDER.slice(0, codes)) codeLengths[place] = takeBits(input, 3);
  const lengths = readLengths(
    input,
    orCut(input, () => huffman(codeLengths, false)),
    literals + distances,
  );
  if (lengths[256] === 0) throw new DamagedGzip(cutOr(input));
  return orCut(input, () => ({
    literals: huffman(lengths.subarray(0, literals), true),
    distances: huffman(lengths.subarray(literals), true),
  }));
}

/** Behind the end all is zero, which makes no good codes: then it is the end that is to blame. */
function orCut<T>(input: BitInput, make: () => T): T {
  checkEnd(input);
  return make();
}

function cutOr(input: BitInput): DamagedGzip["reason"] {
  checkEnd(input);
  return "damaged";
}

function readLengths(input: BitInput, { table, bits }: Huffman, count: number): Uint8Array {
  const lengths = new Uint8Array(count);
  for (let at = 0; at < count; ) {
    const symbol = takeSymbol(input, table, bits);
    if (symbol < 16) lengths[at++] = symbol;
    else {
      const value = symbol === 16 ? lengths[at - 1] : 0;
      const times =
        symbol === 16 ? 3 + takeBits(input, 2) : symbol === 17 ? 3 + takeBits(input, 3) : 11 + takeBits(input, 7);
      if (value === undefined || at + times > count) throw new DamagedGzip(cutOr(input));
      lengths.fill(value, at, at + times);
      at += times;
    }
  }
  return lengths;
}

function takeSymbol(input: BitInput, table: Uint16Array, bits: number): number {
  while (input.held < bits) {
    input.hold |= (input.bytes[input.at++] ?? 0) << input.held;
    input.held += 8;
  }
  const entry = table[input.hold & ((1 << bits) - 1)] ?? 0;
  if (entry === 0) throw new DamagedGzip(cutOr(input));
  input.hold >>>= entry & 15;
  input.held -= entry & 15;
  return entry >> 4;
}

/**
 * Decodes as long as there is enough to read and room to write, and nothing that is read lies behind the end. `true` at the end
 * of the block. The one long loop here: what it does for each byte of the output, calls would double.
 */
function decode(input: BitInput, output: OutputWindow, { literals, distances }: Codes): boolean {
  const { bytes, end = Number.POSITIVE_INFINITY } = input;
  const { bytes: out, limit, start } = output;
  const [table, far] = [literals.table, distances.table];
  const [mask, farMask] = [(1 << literals.bits) - 1, (1 << distances.bits) - 1];
  const last = bytes.length - STEP;
  let { at, hold, held } = input;
  let to = output.at;
  let isOver = false;
  let isBad = false;
  while (at <= last && to < limit) {
    for (; held < 24; held += 8) hold |= (bytes[at++] ?? 0) << held;
    const entry = table[hold & mask] ?? 0;
    const symbol = entry >> 4;
    hold >>>= entry & 15;
    held -= entry & 15;
    if (at > end && at - (held >> 3) > end) break;
    if (symbol < 256) {
      isBad = entry === 0;
      if (isBad) break;
      out[to++] = symbol;
      continue;
    }
    isOver = symbol === 256;
    const more = lengthBits[symbol - 257];
    isBad = !isOver && more === undefined;
    if (more === undefined) break;
    for (; held < 24; held += 8) hold |= (bytes[at++] ?? 0) << held;
    const length = (lengthBegin[symbol - 257] ?? 0) + (hold & ((1 << more) - 1));
    hold >>>= more;
    held -= more;
    for (; held < 24; held += 8) hold |= (bytes[at++] ?? 0) << held;
    const farEntry = far[hold & farMask] ?? 0;
    const farMore = distanceBits[farEntry >> 4];
    isBad = farEntry === 0 || farMore === undefined;
    if (isBad || farMore === undefined) break;
    hold >>>= farEntry & 15;
    held -= farEntry & 15;
    for (; held < 16; held += 8) hold |= (bytes[at++] ?? 0) << held;
    const distance = (distanceBegin[farEntry >> 4] ?? 0) + (hold & ((1 << farMore) - 1));
    hold >>>= farMore;
    held -= farMore;
    if (at > end && at - (held >> 3) > end) break;
    isBad = distance > to - start;
    if (isBad) break;
    let from = to - distance;
    for (const stop = to + length; to < stop; ) out[to++] = out[from++] ?? 0;
  }
  [input.at, input.hold, input.held, output.at] = [at, hold, held, to];
  if (isBad) throw new DamagedGzip(cutOr(input));
  return isOver;
}
