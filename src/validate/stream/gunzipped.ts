import { bitInput } from "./gzip/bit-input.js";
import { gunzip } from "./gzip/gunzip.js";

/** Whether bytes begin as gzip does (RFC 1952). */
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * The bytes of a stream, unpacked where they begin as gzip does, those of several gzip files one after the other as one. Each
 * chunk stays as it is until the next one is asked for. No more is unpacked than is taken. Damaged data give what can be read of
 * them, then throw `DamagedGzip`; an error of the stream itself is thrown as it is.
 */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    const first = await firstBytes(iterator);
    yield* isGzip(first) ? gunzip(bitInput(first, iterator)) : rest(first, iterator);
  } finally {
    // Not waited for: a source that is itself waiting for data would keep us.
    iterator.return?.().catch(() => undefined);
  }
}

/** At least two bytes, when there are two. */
async function firstBytes(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let first = new Uint8Array();
  while (first.length < 2) {
    const next = await iterator.next();
    if (next.done) break;
    first = joined(first, next.value);
  }
  return first;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

async function* rest(first: Uint8Array, iterator: AsyncIterator<Uint8Array>) {
  if (first.length > 0) yield first;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}
