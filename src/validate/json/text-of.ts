/*
 * Made when it is first used: jsdom, which Jest runs tests of web pages in, has no TextDecoder, and loads what asks for none.
 */
let decoder: InstanceType<typeof TextDecoder> | undefined;

/** The text of bytes that are known to be UTF-8, or that a message only shows. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  decoder ??= new TextDecoder();
  return decoder.decode(bytes.subarray(start, end));
}
