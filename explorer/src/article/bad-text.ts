import { figure } from "../words/label.js";

/** So many characters of an article are held. A novel has half as many. */
const MOST_CHARACTERS = 1_000_000;

/** How files begin that are no text, and what to do with them. */
const beginnings: readonly (readonly [string, string])[] = [
  ["%PDF-", "This is the inside of a PDF file. Open the PDF, choose all of its text, copy it, and paste it here."],
  ...["PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0", "{\\rtf"].map(
    (beginning) =>
      [
        beginning,
        "This is the inside of a word processor’s file. Open it there, save it as plain text (.txt), or copy the words and paste them here.",
      ] as const,
  ),
];

/** Why what was given for a text is none, and what to do; `undefined` where it is one. */
export function whyNoText(text: string): string | undefined {
  const start = text.slice(0, 2000).trimStart();
  if (text.trim() === "") return "There are no words in it.";
  const foreign = beginnings.find(([beginning]) => start.startsWith(beginning));
  if (foreign !== undefined) return foreign[1];
  if (isHtml(start))
    return "This is the source of a web page. Open the page, choose the words of the article as you read them there, copy them, and paste them here.";
  if (text.includes("\u0000"))
    return "This is no text: it has characters in it that no text has. Save it as plain text (.txt), or copy the words and paste them here.";
  if (text.length > MOST_CHARACTERS)
    return `This has ${figure(text.length)} characters, and this page holds articles of up to ${figure(MOST_CHARACTERS)}. Paste the part that you read; for all of it there is the command line: npx attributed-events init --from FILE.`;
  return undefined;
}

const isHtml = (start: string) =>
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body|article|div)[\s>]/i.test(
    start,
  );

/** Halves of characters, which a faulty copy leaves behind: no digest can be made of them. */
export const halfCharacters = (text: string): number => [...text.matchAll(/\p{Surrogate}/gu)].length;

/** The text with the sign for a lost character where half of one stood. */
export const withoutHalves = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "\ufffd");

/** The text of a file: its bytes as UTF-8, or a sentence. */
export async function textOfFile(file: File): Promise<{ readonly text: string } | { readonly why: string }> {
  if (file.size > 4 * MOST_CHARACTERS) return { why: whyNoText("x".repeat(MOST_CHARACTERS + 1)) ?? "" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const foreign = beginnings.find(([beginning]) => start.startsWith(beginning));
  if (foreign !== undefined) return { why: foreign[1] };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text };
  } catch {
    return {
      why: `${file.name} is not UTF-8 text. Open it in an editor and save it as plain text in UTF-8, or copy the words and paste them here.`,
    };
  }
}
