/** What a terminal would obey or hide instead of show: controls, format characters, line separators, lone surrogates. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Zero-width joiner and non-joiner: spelling, not decoration, in Persian, in Indian scripts and in emoji. */
const joiners = new Set(["\u200c", "\u200d"]);

/**
 * The text with every character escaped that a terminal would obey or hide: `\u001b`, `\u202e`, as JSON writes them.
 * Text without such characters comes back unchanged, and inside a JSON string the escapes mean the same characters.
 * Joiners stay where writing needs them, which is after a character that is not ASCII.
 */
export function printable(text: string): string {
  return text.replace(unprintable, (character, at: number) =>
    joiners.has(character) && at > 0 && text.charCodeAt(at - 1) > 0x7f ? character : escaped(character),
  );
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => hex(character.charCodeAt(unit))).join("");
}

const hex = (unit: number) => `\\u${unit.toString(16).padStart(4, "0")}`;
