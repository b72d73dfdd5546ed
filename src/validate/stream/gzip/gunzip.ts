import { type BitInput, checkEnd, ensure, takeBits, toByte } from "./bit-input.js";
import { crc32 } from "./crc32.js";
import { DamagedGzip } from "./damaged-gzip.js";
import { inflate } from "./inflate.js";
import { type OutputWindow, outputWindow } from "./output-window.js";

/** What a member begins with: that it is gzip, and deflated. */
const MAGIC = [0x1f, 0x8b, 8] as const;

/** Flags of a member's head: parts that may follow it. */
const [HEAD_CHECK, EXTRA, NAME, COMMENT, RESERVED] = [2, 4, 8, 16, 0xe0] as const;

/**
 * Unpacks gzip (RFC 1952): one member or several, one after the other, as `cat a.gz b.gz` makes them, and zero bytes behind the
 * last. It is written here because platforms disagree: the `DecompressionStream` of newer ones takes a second member for damage.
 * Data that cannot be read to their end give what can be read of them, then throw `DamagedGzip`.
 */
export async function* gunzip(input: BitInput): AsyncGenerator<Uint8Array, void, undefined> {
  const output = outputWindow();
  do yield* member(input, output);
  while (await hasMore(input));
}

async function* member(input: BitInput, output: OutputWindow): AsyncGenerator<Uint8Array, void, undefined> {
  await readHead(input);
  output.begin();
  let [sum, size] = [0, 0];
  const counted = (piece: Uint8Array) => {
    [sum, size] = [crc32(sum, piece), (size + piece.length) | 0];
    return piece;
  };
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const piece of inflate(input, output)) yield counted(piece);
    toByte(input);
  } catch (error) {
    failure = { error };
  }
  const last = output.ready();
  if (last.length > 0) yield counted(last);
  if (failure) throw failure.error;
  await checkFoot(input, sum, size);
}

async function readHead(input: BitInput): Promise<void> {
  for (const byte of MAGIC) if ((await nextByte(input)) !== byte) throw new DamagedGzip("damaged");
  const flags = await nextByte(input);
  if ((flags & RESERVED) !== 0) throw new DamagedGzip("damaged");
  await skip(input, 6); // When, how and where it was made.
  if (flags & EXTRA) await skip(input, await shortNumber(input));
  if (flags & NAME) await skipText(input);
  if (flags & COMMENT) await skipText(input);
  if (flags & HEAD_CHECK) await skip(input, 2);
}

async function shortNumber(input: BitInput): Promise<number> {
  await ensure(input, 2);
  return takeBits(input, 16);
}

async function skip(input: BitInput, count: number): Promise<void> {
  for (let left = count; left > 0; left--) await nextByte(input);
}

async function skipText(input: BitInput): Promise<void> {
  while ((await nextByte(input)) !== 0);
}

async function nextByte(input: BitInput): Promise<number> {
  await ensure(input, 1);
  const byte = takeBits(input, 8);
  checkEnd(input);
  return byte;
}

async function checkFoot(input: BitInput, sum: number, size: number): Promise<void> {
  await ensure(input, 8);
  const word = () => takeBits(input, 16) | (takeBits(input, 16) << 16);
  const [checkedSum, checkedSize] = [word(), word()];
  checkEnd(input);
  if (checkedSum !== sum || checkedSize !== size) throw new DamagedGzip("damaged");
}

/** Whether another member follows. Zero bytes at the end fill a tape or a disk block and mean nothing. */
async function hasMore(input: BitInput): Promise<boolean> {
  for (let isPadded = false; ; isPadded = true) {
    await ensure(input, 1);
    if (input.end !== undefined && input.at >= input.end) return false;
    if (input.bytes[input.at] !== 0) {
      if (isPadded) throw new DamagedGzip("damaged");
      return true;
    }
    input.at++;
  }
}
