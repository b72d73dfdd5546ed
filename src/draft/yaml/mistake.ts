import type { YAMLError } from "yaml";
import type { YamlMistake } from "../../validate/issues/facts/yaml.js";

/** The mistake behind an error of the YAML parser, from its code and the text around it. */
export function mistakeOf({ code, message, pos: [at] }: YAMLError, text: string): YamlMistake {
  switch (code) {
    case "TAB_AS_INDENT":
      return "tab";
    case "BLOCK_AS_IMPLICIT_KEY":
      return "colon-in-text";
    case "BAD_SCALAR_START":
      return "reserved-start";
    case "BAD_DQ_ESCAPE":
      return "escape";
    case "BAD_ALIAS":
      return "anchor";
    case "BAD_DIRECTIVE":
      return "directive";
    case "MULTILINE_IMPLICIT_KEY":
      return "key-without-colon";
    case "BAD_INDENT":
      return message.startsWith("Flow") ? "bracket-not-closed" : "indentation";
    case "MISSING_CHAR":
      return missing(message);
    case "UNEXPECTED_TOKEN":
      return unexpected(text.slice(0, at).trimEnd(), message);
    default:
      return "syntax";
  }
}

function missing(message: string): YamlMistake {
  if (message.startsWith("Missing closing")) return "quotes-not-closed";
  if (message.startsWith("Implicit map keys")) return "key-without-colon";
  return message.startsWith("Flow") || message.startsWith("Expected flow") ? "bracket-not-closed" : "syntax";
}

/** Whether the last word begins with `*`, be it behind a sign. */
function isAlias(before: string): boolean {
  const word = before.slice(1 + Math.max(...[..." \n\t\r"].map((space) => before.lastIndexOf(space))));
  return (word.startsWith("*") && word.length < before.length) || /[:[{,-]\*/.test(word);
}

/** What stands before something that cannot follow it. */
function unexpected(before: string, message: string): YamlMistake {
  if (/["']$/.test(before)) return "text-after-quotes";
  if (/[\]}]$/.test(before)) return "text-after-bracket";
  if (isAlias(before)) return "anchor";
  return message.includes("node end") ? "indentation" : "syntax";
}
