/**
 * What says beside a pattern that it ends where the text ends. `$` says so in ECMAScript, RE2, Go and Rust; in Python and
 * Java it also matches before a last line break, and look-ahead, which would say otherwise, is not known to RE2, Go and Rust.
 */
export const endsInLineBreak = { pattern: "[\\n\\r\u0085\u2028\u2029]$" } as const;

/** A pattern in the notation that every engine reads: RE2 knows no `\u2028`, so the character stands for itself. */
const portable = (pattern: string) =>
  pattern.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** JSON or a regular expression, as text in which no character is invisible. */
export const withoutInvisible = (written: string) =>
  written.replace(
    /[\u0080-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** A copy of a schema whose patterns come to one verdict in all languages. */
export function withPortablePatterns(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withPortablePatterns);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) =>
      key === "pattern" && typeof value === "string"
        ? [
            [key, portable(value)],
            ["not", endsInLineBreak],
          ]
        : [[key, withPortablePatterns(value)]],
    ),
  );
}
