/** What an editor would not show, or a reader of YAML would change. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const hasUnprintable = new RegExp(unprintable.source, "u");

/** Texts that begin with a letter, a digit or an opening mark that YAML has no use for. */
const plainStart = /^[\p{L}\p{N}“‘«‹„(¿¡]/u;

/** Words that this or older readers of YAML take for something else than text. */
const otherWord = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** Texts of digits that no reader takes for a number or a time. */
const notNumber = /^\p{N}+ .*\p{L}|^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$|^[0-9]+\.[0-9]+\.[0-9]/u;

/** Where a value stands: on lines of its own, or between brackets on one line. */
export type Surroundings = "block" | "flow";

/** A text, number, `true`, `false` or `null` on one line, a text without quotation marks where nobody can mistake it. */
export function scalarText(value: unknown, surroundings: Surroundings): string {
  if (typeof value !== "string") return JSON.stringify(value);
  return isPlain(value, surroundings) ? value : doubleQuoted(value);
}

function isPlain(text: string, surroundings: Surroundings): boolean {
  if (!plainStart.test(text) || text.endsWith(" ") || hasUnprintable.test(text)) return false;
  if (/: |:$| #/.test(text) || (surroundings === "flow" && /[,[\]{}]/.test(text))) return false;
  return !otherWord.test(text) && (!/^\p{N}/u.test(text) || notNumber.test(text));
}

const doubleQuoted = (text: string): string => JSON.stringify(text).replace(unprintable, escaped);

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}

/**
 * A text as lines after `>-`, which a reader puts together again with single spaces; `undefined` where that would not give the same
 * text. Words wider than the line stay whole.
 */
export function foldedText(text: string, indent: number, width: number): string | undefined {
  if (hasUnprintable.test(text) || text === "" || text !== text.trim()) return undefined;
  const lines: string[] = [];
  let line = "";
  // Not beside a second space: a line that begins or ends with one is put together in another way.
  for (const words of text.split(/(?<! ) (?! )/)) {
    if (line !== "" && indent + line.length + 1 + words.length > width) {
      lines.push(line);
      line = words;
    } else line = line === "" ? words : `${line} ${words}`;
  }
  return [...lines, line].map((one) => `\n${" ".repeat(indent)}${one}`).join("");
}
