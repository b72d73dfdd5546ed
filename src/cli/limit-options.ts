import { type Command, InvalidArgumentError, Option } from "commander";
import { thousands } from "../text/thousands.js";
import { defaultLimits, highestLimits, type InputLimits } from "../validate/json/limits.js";

const units: Readonly<Record<string, number>> = { "": 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** A whole number, or one of bytes with K, M or G after it. */
export function wholeNumber(text: string): number {
  const [, digits, unit = ""] = /^([0-9]{1,15})([KMG]?)$/.exec(text) ?? [];
  const value = Number(digits) * (units[unit] ?? 1);
  if (!Number.isSafeInteger(value)) throw new InvalidArgumentError("It must be a whole number, such as 100 or 64M.");
  return value;
}

/** A whole number from 1 to `highest`, which is one of bytes. */
const limitUpTo = (highest: number) => (text: string) => {
  const value = wholeNumber(text);
  if (value < 1) throw new InvalidArgumentError("It must be at least 1.");
  if (value > highest)
    throw new InvalidArgumentError(`It can be ${mebibytes(highest)} at most: no longer text can be held in one piece.`);
  return value;
};

const mebibytes = (bytes: number) => `${bytes / 2 ** 20}M`;

const option = (name: keyof InputLimits, flags: string, description: string, shown: (value: number) => string) =>
  new Option(flags, description)
    .argParser(limitUpTo(highestLimits[name]))
    .default(defaultLimits[name], shown(defaultLimits[name]));

/** The option that says how many issues are listed of a file. */
export const maxIssuesOption = (): Option =>
  new Option("--max-issues <n>", "issues listed of a file; the rest is counted").argParser(wholeNumber).default(100);

/** Adds the options that say how much of an input is read. */
export const withLimitOptions = (command: Command): Command =>
  command
    .addOption(option("maxDepth", "--max-depth <n>", "levels of nesting", thousands))
    .addOption(option("maxValues", "--max-values <n>", "values in a document or record", thousands))
    .addOption(option("maxBytes", "--max-bytes <n>", "bytes of a document, unpacked", mebibytes))
    .addOption(option("maxLine", "--max-line <n>", "bytes of a line of NDJSON, unpacked", mebibytes));

/** The limits among a command's options. */
export const limitsIn = ({ maxDepth, maxValues, maxBytes, maxLine }: InputLimits): InputLimits => ({
  maxDepth,
  maxValues,
  maxBytes,
  maxLine,
});
