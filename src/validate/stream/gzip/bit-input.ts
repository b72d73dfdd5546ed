import { DamagedGzip } from "./damaged-gzip.js";

/** Zero bytes that stand behind the end, so that whoever looks ahead need not look for it: more than any look ahead. */
const PADDING = 1024;

/** Bits of a stream, the lowest of each byte first. `bytes`, `at`, `hold` and `held` are open to the loop that cannot afford calls. */
export interface BitInput {
  bytes: Uint8Array;
  /** The byte that comes next into `hold`. */
  at: number;
  /** Bits that were taken from `bytes` and not used, and how many. */
  hold: number;
  held: number;
  /** Where the stream ends in `bytes`, once that is known. */
  end: number | undefined;
  readonly chunks: AsyncIterator<Uint8Array>;
}

/** The bits of `first` and of the chunks after it. */
export const bitInput = (first: Uint8Array, chunks: AsyncIterator<Uint8Array>): BitInput => ({
  bytes: first,
  at: 0,
  hold: 0,
  held: 0,
  end: undefined,
  chunks,
});

/** Sees to it that there are at least so many bytes to look at, those behind the end included. */
export async function ensure(input: BitInput, count: number): Promise<void> {
  giveBack(input);
  while (input.bytes.length - input.at < count && input.end === undefined) {
    const left = input.bytes.subarray(input.at);
    const next = await input.chunks.next();
    const more = next.done ? new Uint8Array(PADDING) : next.value;
    const joined = new Uint8Array(left.length + more.length);
    joined.set(left);
    joined.set(more, left.length);
    [input.bytes, input.at] = [joined, 0];
    if (next.done) input.end = left.length;
  }
}

/** Throws where more has been used than there is. */
export function checkEnd({ end, at, held }: BitInput): void {
  if (end !== undefined && at - (held >> 3) > end) throw new DamagedGzip("cut-off");
}

/** The next bits as a number, 16 at most. */
export function takeBits(input: BitInput, count: number): number {
  while (input.held < count) {
    input.hold |= (input.bytes[input.at++] ?? 0) << input.held;
    input.held += 8;
  }
  const value = input.hold & ((1 << count) - 1);
  input.hold >>>= count;
  input.held -= count;
  return value;
}

/** Leaves out the bits up to the next whole byte. */
export function toByte(input: BitInput): void {
  giveBack(input);
  [input.hold, input.held] = [0, 0];
}

/** Whole bytes that were taken ahead go back, so that none is held when `bytes` change. */
function giveBack(input: BitInput): void {
  input.at -= input.held >> 3;
  input.held &= 7;
  input.hold &= (1 << input.held) - 1;
}
