/** What gives bytes: a Node stream, a web stream, an async generator. */
export type ByteStream = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

/** The chunks of a stream. Also of a web stream where the platform cannot iterate over one. Throws on chunks of text. */
export async function* chunksOf(caller: string, stream: ByteStream): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of isIterable(stream) ? stream : read(stream)) yield checkedChunk(caller, chunk);
}

const isIterable = (stream: ByteStream): stream is AsyncIterable<Uint8Array> => Symbol.asyncIterator in stream;

async function* read(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** The chunk, when it is one of bytes; throws otherwise. */
export function checkedChunk(caller: string, chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new TypeError(
    `${caller}: the stream must give bytes (Uint8Array), gives ${typeof chunk}; set no encoding on it`,
  );
}
