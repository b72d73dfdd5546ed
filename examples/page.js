// How the tour prints: 80 columns, colour only on a terminal that wants it.
import { stripVTControlCharacters } from "node:util";

const columns = 80;
const colours = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code) => (text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = paint(1);
export const faint = paint(2);
export const yellow = paint(33);
export const cyan = paint(36);

const widthOf = (text) => stripVTControlCharacters(text).length;

export const print = (line = "") => process.stdout.write(`${line}\n`);

/** Prints text broken at spaces, after `first`; every further line starts with `indent`. */
export function printWrapped(text, first = "", indent = "") {
  let line = first;
  for (const word of text.split(" ")) {
    if (widthOf(line) + widthOf(word) > columns) {
      print(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  print(line.trimEnd());
}

export function heading(text) {
  print();
  print(bold(text));
  print(faint("─".repeat(columns)));
}
