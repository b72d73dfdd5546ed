import { binaryKind } from "../validate/json/binary-kind.js";
import { firstNotUtf8, foreignEncoding, utf8Text } from "../validate/json/encoding.js";
import { CannotRun } from "./failure.js";
import { nameOf } from "./input-name.js";
import type { Io } from "./io.js";
import { wholeBytes } from "./whole-file.js";

const AS_TEXT = "save its text as plain text in UTF-8";

/** What a file is that somebody takes for the text of a document, by how it begins, and what to do. */
const others: readonly (readonly [beginning: string, what: string])[] = [
  [
    "%PDF",
    `a PDF document; ${AS_TEXT}, as “pdftotext article.pdf article.txt” does, or give pages instead of quotations`,
  ],
  ["PK\x03\x04", `a ZIP archive, as documents of Word and LibreOffice are; open it there and ${AS_TEXT}`],
  ["\xd0\xcf\x11\xe0", `a document of Microsoft Office; open it there and ${AS_TEXT}`],
  ["{\\rtf", `a document in RTF; open it in a word processor and ${AS_TEXT}`],
];

const html =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i;

const HTML = `a page in HTML; open it in a browser, copy what a reader sees of the article, and ${AS_TEXT}`;

/** How many bytes tell what a file is. */
const BEGINNING = 1024;

/** The text of a document in a file, or in standard input for `-`, exactly as it stands there. Ends the command where it is none. */
export async function plainText(file: string, maxBytes: number, io: Io): Promise<string> {
  const text = textIn(await wholeBytes(file, maxBytes, io), file);
  if (text.trim() === "") throw new CannotRun(`${nameOf(file)}: is empty`);
  return text;
}

/** The bytes of a file as text, exactly as it stands there. */
export function textIn(bytes: Uint8Array, file: string): string {
  const fault = faultIn(bytes);
  if (fault !== undefined) throw new CannotRun(`${nameOf(file)}: ${fault}`);
  return utf8Text(bytes) ?? "";
}

/** Why bytes are no text, in words; `undefined` where they are. */
function faultIn(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, BEGINNING));
  const other = others.find(([beginning]) => start.startsWith(beginning))?.[1] ?? binaryKind(bytes);
  if (other !== undefined || html.test(start)) return `is ${other ?? HTML}`;
  const encoding = foreignEncoding(bytes);
  if (encoding !== undefined) return `is ${encoding}; save it as UTF-8`;
  const at = firstNotUtf8(bytes);
  if (at >= 0) return `is no text in UTF-8: the byte at offset ${at} cannot stand there; save it as UTF-8`;
  return bytes.includes(0) ? "is no plain text: it has zero bytes in it" : undefined;
}
