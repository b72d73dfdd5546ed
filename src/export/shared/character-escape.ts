/**
 * What the formats for text and XML cannot carry: characters outside XML 1.0's `Char`, that is control characters other
 * than tab, line feed and carriage return, halves of surrogate pairs, U+FFFE and U+FFFF.
 */
export const outsideXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What UTF-8 cannot carry: halves of surrogate pairs. */
export const outsideUtf8 = /\p{Surrogate}/gu;

/** `_xHHHH_` for a character. */
export const escapeOf = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * A text in which each unwritable character stands as `_xHHHH_`, its UTF-16 code in four hexadecimal digits, and the
 * first character of what already looked so as `_x005F_`: the escape of Office Open XML's strings (ST_Xstring).
 */
export function escapeCharacters(text: string, unwritable: RegExp): string {
  return text.replace(/_(?=x[0-9A-F]{4}_)/g, escapeOf).replace(unwritable, escapeOf);
}

/** The text that `escapeCharacters` was given. */
export function unescapeCharacters(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
