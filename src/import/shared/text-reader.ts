import type { ImportIssueFacts } from "./issue.js";

/** Why bytes are no text in UTF-8. */
export type NotText = ImportIssueFacts["not-text"]["found"];

/** Bytes of one file, in pieces, as text; or why they are none, after which nothing more comes. */
export interface TextReader {
  readonly push: (bytes: Uint8Array) => string | NotTextFound;
  readonly end: () => string | NotTextFound;
}

interface NotTextFound {
  readonly notText: NotText;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** What the first bytes of a file say that it is, where that is not text in UTF-8. */
function foreignStart(bytes: Uint8Array): NotText | undefined {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return "utf-16";
  if (startsWith(bytes, 0x1f, 0x8b)) return "gzip";
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "spreadsheet";
  return bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0) ? "utf-16" : undefined;
}

/** A reader of one file. A byte order mark is no part of the text. Bytes that are not UTF-8 are refused, never replaced. */
export function textReader(): TextReader {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let begun = false;
  const decoded = (bytes?: Uint8Array): string | NotTextFound => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      return { notText: "other-encoding" };
    }
  };
  return {
    push: (bytes) => {
      const found = begun ? undefined : foreignStart(bytes);
      begun ||= bytes.length > 0;
      return found === undefined ? decoded(bytes) : { notText: found };
    },
    end: () => decoded(),
  };
}

/** What text is that is no table, by its beginning. */
export function notATable(start: string): NotText | undefined {
  const text = start.trimStart();
  if (/^<(?:!doctype|html|head|body|\?xml)/i.test(text)) return "html";
  return /^[{[]\s*["{[\]}]/.test(text) ? "json" : undefined;
}
