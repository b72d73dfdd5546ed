import { thousands } from "../../text/thousands.js";
import type { InputFacts } from "../issues/facts/input.js";
import type { Issue } from "../issues/issue.js";
import { andNearest, number } from "../issues/words.js";
import type { JsonMistake, JsonPart } from "../json/syntax.js";
import type { Sentences } from "./sentences.js";

const parts: { readonly [P in JsonPart]: string } = {
  value: "a value",
  key: "a key in quotation marks",
  ",": '","',
  ":": '":"',
  "]": '"]"',
  "}": '"}"',
  end: "the end",
  "closing-quote": "the closing quotation mark",
  escape: 'one of "\\/bfnrtu after the backslash',
  "escaped-control": "an escape such as \\n or \\u0009",
  "hex-digit": "a digit or letter a to f: \\u takes four",
  digit: "a digit",
};

const mistakes: { readonly [M in JsonMistake]: string } = {
  "trailing-comma": "; JSON has no comma after the last item",
  "missing-comma": "; is there a comma missing before it?",
  "wrong-quotes": '; JSON knows only the straight double quotation mark, "',
  comment: "; JSON has no comments",
  "unquoted-key": "; a key stands in double quotation marks",
  "unknown-word": "; JSON knows the words true, false and null, in small letters",
  "plain-text": "; this reads like plain text, not like JSON",
  "number-form": '; a number is written as in 0, -1, 2.5 or 1e9, without "+" and without zeros in front',
  "second-value": "; a file of many records, one on each line, is NDJSON: give it the ending .ndjson",
  "second-on-line": "; one record stands on a line, and the next on a line of its own",
  "line-break-in-string": "; text goes on over the end of the line as \\n",
  unclosed: "",
};

function syntaxSentence({ wanted, found, mistake, opened }: Issue<"invalid-json">): string {
  const expected = wanted.map((part) => parts[part]).join(" or ");
  const instead = found === undefined ? "the text ends" : `found ${found === '"' ? "a quotation mark" : `"${found}"`}`;
  const open = opened === undefined ? "" : `; what begins on line ${opened} is never closed`;
  return `broken JSON: expected ${expected}, ${instead}${mistake === undefined ? "" : mistakes[mistake]}${open}`;
}

const bytes = (limit: number) => (limit % 2 ** 20 === 0 ? `${thousands(limit / 2 ** 20)} MiB` : number(limit, "byte"));

export const inputSentences: Sentences<keyof InputFacts> = {
  "empty-input": ({ bytes: length }) => (length === 0 ? "is empty" : "is empty: there is nothing but white space"),
  "not-utf8": ({ encoding, binary, byte }) => {
    if (binary !== undefined) return `is ${binary}, not JSON`;
    return encoding === undefined
      ? `is no UTF-8: the byte at offset ${byte} cannot stand there; save the file as UTF-8`
      : `is ${encoding}; save the file as UTF-8`;
  },
  "invalid-json": (issue) => syntaxSentence(issue),
  "duplicate-key": ({ key, firstLine, firstColumn }) =>
    `the key ${key} stands twice, first at line ${firstLine}, column ${firstColumn}; which of the two counts?`,
  "unsafe-integer": ({ value }) => `is ${value}: beyond 2^53, where whole numbers cannot all be told apart`,
  "document-too-large": ({ limit }) =>
    `has more than ${bytes(limit)}; raise the limit, or check it as a stream: one record a line (NDJSON) has none`,
  "line-too-long": ({ limit }) =>
    `has more than ${bytes(limit)} and was not looked into; raise the limit, or mend the line`,
  "not-a-record": ({ found, id, nearest }) => {
    if (found === "no-id") return 'is no record: it has no "id", which tells what kind of record it is';
    if (found === "unknown-kind")
      return `${id} names no kind of record: begin with source:, actor:, event: or claim:${andNearest(nearest)}`;
    return "is no record: a record is an object";
  },
  "damaged-gzip": ({ reason }) =>
    reason === "cut-off"
      ? "the compressed data end too early; what came before was read"
      : "the compressed data are damaged; what came before was read",
  "unresolved-reference-unnamed": ({ kept }) =>
    `refers to a record that is not there; its id was not kept, because more than ${number(kept, "reference")} were open`,
};
