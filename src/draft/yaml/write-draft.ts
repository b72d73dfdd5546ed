import { foldedText, scalarText } from "./scalar-text.js";

/** The widest line, unless a word is wider. */
const WIDTH = 120;

/** The first line: with it editors complete keys and values. */
const SCHEMA = "# yaml-language-server: $schema=https://unpkg.com/attributed-events@1/schemas/draft.schema.json";

/**
 * A draft as YAML for people: keys in their order, what is short on one line, long texts folded. The same draft gives the same text,
 * and `readDraft` reads the same draft from it, to the character. Keys that are `undefined` are left out; comments of a text that
 * was read before are not there.
 *
 * @example
 * ```ts
 * import { writeDraft } from "attributed-events/draft/yaml";
 * writeDraft({ draft: 1, name: "harbour" }).split("\n")[2]; // "name: harbour"
 * ```
 */
export function writeDraft(draft: object): string {
  const sections = entriesOf(draft).map(([key, value]) => sectionText(key, value));
  return `${SCHEMA}\n${sections.join("") || "{}\n"}`;
}

/** A key of the draft itself: its list of records is set off by an empty line, and so is each record that takes several. */
function sectionText(key: string, value: unknown): string {
  if (!isListOfRecords(value)) return entryText(key, value, 0);
  const records = itemTexts(value, 2);
  const gap = records.some((record) => record.trimEnd().includes("\n")) ? "\n" : "";
  return `\n${scalarText(key, "block")}:\n${records.join(gap)}`;
}

/** `key: value` with its line feed. */
function entryText(key: string, value: unknown, indent: number): string {
  const start = `${" ".repeat(indent)}${scalarText(key, "block")}:`;
  if (isListOfRecords(value)) return `${start}\n${itemTexts(value, indent + 2).join("")}`;
  const line = onOneLine(value, start.length + 1);
  if (line !== undefined) return `${start} ${line}\n`;
  return typeof value === "string"
    ? `${start} ${longText(value, indent + 2)}\n`
    : `${start}\n${inside(value, indent + 2)}`;
}

/** The items of a list, each on one line where each fits there. */
function itemTexts(items: readonly unknown[], indent: number): string[] {
  const start = `${" ".repeat(indent)}- `;
  const lines = items.map((item) => onOneLine(item, start.length));
  const isEven = lines.every((line) => line !== undefined);
  return items.map((item, index) => {
    const line = isEven || !isRecord(item) || isEmpty(item) ? lines[index] : undefined;
    if (line !== undefined) return `${start}${line}\n`;
    if (typeof item === "string") return `${start}${longText(item, indent + 2)}\n`;
    return start + inside(item, indent + 2).slice(indent + 2);
  });
}

/** What a list or record holds, on lines of its own. */
function inside(value: unknown, indent: number): string {
  if (Array.isArray(value)) return itemTexts(value, indent).join("");
  return entriesOf(value as object)
    .map(([key, within]) => entryText(key, within, indent))
    .join("");
}

/** A value on the rest of a line; `undefined` where it does not fit there, or holds a list of records. */
function onOneLine(value: unknown, column: number): string | undefined {
  const line = typeof value === "object" && value !== null ? inBrackets(value) : scalarText(value, "block");
  return line !== undefined && column + line.length <= WIDTH ? line : undefined;
}

function inBrackets(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return scalarText(value, "flow");
  if (isListOfRecords(value)) return undefined;
  const parts = Array.isArray(value)
    ? value.map(inBrackets)
    : entriesOf(value).map(([key, within]) => {
        const line = inBrackets(within);
        return line && `${scalarText(key, "flow")}: ${line}`;
      });
  if (parts.includes(undefined)) return undefined;
  if (Array.isArray(value)) return `[${parts.join(", ")}]`;
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

const longText = (text: string, indent: number): string => {
  const folded = foldedText(text, indent, WIDTH);
  return folded === undefined ? scalarText(text, "block") : `>-${folded}`;
};

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEmpty = (record: object) => entriesOf(record).length === 0;

const isListOfRecords = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.some(isRecord);

const entriesOf = (object: object): [string, unknown][] =>
  Object.entries(object).filter(([, value]) => value !== undefined);
