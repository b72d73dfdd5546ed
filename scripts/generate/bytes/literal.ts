/** JavaScript that tells whether the bytes of `text`, which is ASCII, stand at `position` in `view`: four at a time. */
export function literal(text: string, position: string): string {
  const bytes = Buffer.from(text, "ascii");
  const parts = bytes.length < 4 ? shortParts(bytes, position) : wordParts(bytes, position);
  return parts.join(" && ");
}

/** The same where the first four bytes have been found to stand there. */
export function restOfLiteral(text: string, position: string): string {
  return wordParts(Buffer.from(text, "ascii"), position).slice(1).join(" && ") || "true";
}

/** The number that `view.getInt32(…, true)` reads where `text` starts. */
export const firstWord = (text: string): number => Buffer.from(text, "ascii").readInt32LE(0);

const plus = (position: string, offset: number) => (offset === 0 ? position : `${position} + ${offset}`);

const shortParts = (bytes: Buffer, position: string): string[] =>
  [...bytes].map((byte, offset) => `view.getUint8(${plus(position, offset)}) === ${byte}`);

/** The last word overlaps the one before it where the length is no multiple of four. */
function wordParts(bytes: Buffer, position: string): string[] {
  const offsets = Array.from({ length: Math.ceil(bytes.length / 4) }, (_, index) =>
    Math.min(index * 4, bytes.length - 4),
  );
  return offsets.map((offset) => `view.getInt32(${plus(position, offset)}, true) === ${bytes.readInt32LE(offset)}`);
}
