/** How the text of a JSON file follows from its value: what `JSON.stringify` writes, with so much before a level and this at the end. */
interface Layout {
  readonly indent: string | number;
  readonly end: string;
}

/** How the bytes of a file follow from its value; of a file laid out in another way, the bytes. */
export type FileForm = { readonly layout: Layout } | { readonly bytes: string };

const layouts: readonly Layout[] = ["\n", "", "\r\n"].flatMap((end) =>
  [2, 0, 4, "\t"].map((indent) => ({ indent, end })),
);

const written = (value: unknown, { indent, end }: Layout) => `${JSON.stringify(value, null, indent)}${end}`;

/** Finds how a file is laid out. One that no usual layout writes is kept whole, in base64. */
export function formOf(bytes: Uint8Array, value: unknown): FileForm {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const layout = layouts.find((one) => isLikely(given, one) && given.equals(Buffer.from(written(value, one))));
  return layout === undefined ? { bytes: given.toString("base64") } : { layout };
}

/** What a file begins and ends with says of nearly every layout that it is not this one. */
function isLikely(bytes: Buffer, { indent, end }: Layout): boolean {
  const second = indent === 0 ? '"' : "\n";
  return (
    bytes[0] === 0x7b && bytes[1] === second.charCodeAt(0) && bytes.subarray(-end.length - 1).toString() === `}${end}`
  );
}

/** The bytes of a file with this value; where the file was kept whole, those. */
export const bytesOf = (form: FileForm, value: unknown): Uint8Array =>
  "bytes" in form ? Buffer.from(form.bytes, "base64") : Buffer.from(written(value, form.layout));
