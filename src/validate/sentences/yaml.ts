import type { YamlFacts, YamlMistake } from "../issues/facts/yaml.js";
import type { Sentences } from "./sentences.js";

const inQuotes = "put the text in quotation marks, or on the next line, indented, after >-";

/** What to say of each mistake: what is there, and what would be right. */
const mistakes: { readonly [M in YamlMistake]: string } = {
  anchor: `& and * make and use anchors, which a draft has not; where they begin a text, ${inQuotes}`,
  "bracket-not-closed": "a [ or { that begins here or before is not closed, or what it holds is not indented",
  "colon-in-text": `a colon with a space behind it makes a key, and one stands within a text here; ${inQuotes}`,
  "comma-in-text":
    "this key has no value; where it is the rest of a text with a comma, within { } the whole text stands in quotation marks",
  directive: "a line that begins with % sets another version of YAML; drafts are YAML 1.2: leave the line out",
  escape: "no such escape; within \"…\" a backslash is written \\\\, within '…' as it is",
  indentation:
    "does not stand under what it belongs to: the keys of a record begin in the same column, those within it further right",
  "key-not-text": "a key is a word: text, and not a list, a map or nothing",
  "key-without-colon":
    "this line has no key and colon before it, as in statement: …, nor is it indented as the rest of a text",
  "key-without-space": "this is one text and no key: behind the colon of a key stands a space",
  nothing: "is empty; attributed-events init --from article.txt writes a draft to begin with",
  "no-keys": "is a text and no draft: it has no keys; attributed-events init --from FILE makes a draft for an article",
  "quotes-not-closed": "the quotation mark that opens a text before this is not closed",
  "reserved-start": `no text without quotation marks begins with this character; ${inQuotes}`,
  "second-document": "--- or ... ends a document, and a second one begins here; a draft is one document",
  syntax: "is not YAML from here on",
  tab: "is indented with a tab; YAML is indented with spaces",
  tag: `! makes a tag, which a draft has not; where it begins a text, ${inQuotes}`,
  "text-after-bracket":
    "text goes on behind the closing bracket; where the bracket is part of a text, put the whole text in quotation marks",
  "text-after-quotes":
    "text goes on behind the closing quotation mark; put the whole on the next line, indented, after >-, or within '…' with each ' in it doubled",
  "too-deep": "lies more than 64 levels deep, and a draft has fewer than ten",
  "too-large":
    "has more than 16 million characters; is it a draft? One of many documents can be split: the second uses the sources and actors of the first",
};

export const yamlSentences: Sentences<keyof YamlFacts> = {
  "invalid-yaml": ({ mistake }) => `broken YAML: ${mistakes[mistake]}`,
};
