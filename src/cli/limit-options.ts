import { type Command, InvalidArgumentError, Option } from "commander";
import { defaultLimits, type InputLimits } from "../validate/json/limits.js";

const units: Readonly<Record<string, number>> = { "": 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** A whole number, or one of bytes with K, M or G after it. */
export function wholeNumber(text: string): number {
  const [, digits, unit = ""] = /^([0-9]{1,15})([KMG]?)$/.exec(text) ?? [];
  const value = Number(digits) * (units[unit] ?? 1);
  if (!Number.isSafeInteger(value)) throw new InvalidArgumentError("It must be a whole number, such as 100 or 64M.");
  return value;
}

const MEBIBYTE = 2 ** 20;

const option = (flags: string, description: string, value: number, shown: string) =>
  new Option(flags, description).argParser(wholeNumber).default(value, shown);

/** Adds the options that say how much of an input is read. */
export function withLimitOptions(command: Command): Command {
  const { maxDepth, maxValues, maxBytes, maxLine } = defaultLimits;
  return command
    .addOption(option("--max-depth <n>", "levels of nesting", maxDepth, String(maxDepth)))
    .addOption(option("--max-values <n>", "values in a document or record", maxValues, maxValues.toLocaleString("en")))
    .addOption(option("--max-bytes <n>", "bytes of a document, unpacked", maxBytes, `${maxBytes / MEBIBYTE}M`))
    .addOption(option("--max-line <n>", "bytes of a line of NDJSON, unpacked", maxLine, `${maxLine / MEBIBYTE}M`));
}

/** The limits among a command's options. */
export const limitsIn = ({ maxDepth, maxValues, maxBytes, maxLine }: InputLimits): InputLimits => ({
  maxDepth,
  maxValues,
  maxBytes,
  maxLine,
});
