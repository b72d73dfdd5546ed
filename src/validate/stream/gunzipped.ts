/** Says that compressed data could not be read to their end. */
export class DamagedGzip extends Error {
  override readonly name = "DamagedGzip";
  readonly reason: "damaged" | "cut-off";

  constructor(cause: unknown) {
    super("the gzip data cannot be read", { cause });
    this.reason = /unexpected end|truncated|incomplete/i.test(String(cause)) ? "cut-off" : "damaged";
  }
}

/** Whether bytes begin as gzip does (RFC 1952). */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * The bytes of a stream, unpacked where they begin as gzip does, with the chunks of several gzip files one after the other.
 * No more is unpacked than is taken. Damaged data give what can be read of them, then throw {@link DamagedGzip};
 * an error of the stream itself is thrown as it is.
 */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    const first = await firstBytes(iterator);
    yield* isGzip(first) ? unpacked(first, iterator) : rest(first, iterator);
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

async function* unpacked(first: Uint8Array, iterator: AsyncIterator<Uint8Array>) {
  const gzip = new DecompressionStream("gzip");
  const source: Source = { chunks: rest(first, iterator), failure: undefined };
  void feed(source, gzip.writable.getWriter());
  const reader = gzip.readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch (error) {
    throw source.failure ? source.failure.error : new DamagedGzip(error);
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

interface Source {
  readonly chunks: AsyncIterator<Uint8Array>;
  failure: { readonly error: unknown } | undefined;
}

interface Writer {
  readonly ready: Promise<unknown>;
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(reason: unknown): Promise<void>;
}

/** Hands the source on as fast as it is taken. Never rejects: what goes wrong with the writer, its reader hears of. */
async function feed(source: Source, writer: Writer): Promise<void> {
  try {
    for (let chunk = await nextOf(source); chunk; chunk = await nextOf(source)) {
      await writer.ready;
      await writer.write(new Uint8Array(chunk)); // A copy: the source may write over its chunks before they are unpacked.
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
  }
}

async function nextOf(source: Source): Promise<Uint8Array | undefined> {
  try {
    const next = await source.chunks.next();
    return next.done ? undefined : next.value;
  } catch (error) {
    source.failure = { error };
    throw error;
  }
}
