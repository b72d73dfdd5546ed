import { InvalidArgumentError } from "commander";
import { isIdOf } from "../records/kinds.js";

/** For each source, the file that holds its text. */
export type TextFiles = Readonly<Record<string, string>>;

/** Takes one `source=FILE` to those before. The source's id may leave its prefix out. */
export function takeTextFile(option: string, before: TextFiles = {}): TextFiles {
  const at = option.indexOf("=");
  if (at < 1 || at === option.length - 1) throw new InvalidArgumentError("It must be source=FILE.");
  const id = option.slice(0, at);
  return { ...before, [isIdOf("source", id) ? id : `source:${id}`]: option.slice(at + 1) };
}

/** The key of a text whose source is not named: there is only one. */
export const ONLY = "";

/** The same for who may leave the source out. */
export const takeTextOfOne = (option: string, before: TextFiles = {}): TextFiles =>
  /^[\w:-]+=/.test(option) ? takeTextFile(option, before) : { ...before, [ONLY]: option };
