/** What a spreadsheet may take for a formula, also after spaces and in full width; and the quotation mark itself. */
const formula = /^\s*[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]|^["\t\r\n]/u;

/** What R, pandas or DuckDB read as a missing value, as true or false, a number or a date, quoted or not; in small letters. */
const words: ReadonlySet<string> = new Set(
  "na n/a null nan none <na> #n/a #na -nan 1.#ind 1.#qnan -1.#ind -1.#qnan true false t f yes no inf infinity epoch"
    .split(" ")
    .concat("#n/a n/a"),
);

const digit = /\p{Nd}/u;
const word = /[\p{L}\p{M}]+/gu;

/** No more words than a date has: `Tuesday, 5 March 2024 AD`. */
const wordsInDate = 3;

/** What begins as an id (`actor:g20`), an address or a code (`Q42`) does: no date has so short a word before a digit. */
const code = /^(?:\p{L}{1,2}(?!\p{L})|\p{L}+:)/u;

/** Whether some reader could take a text for a formula, a missing value, a number, a date, a time, or true or false. */
export const mayBeMisread = (text: string): boolean =>
  text === "" || formula.test(text) || words.has(text.toLowerCase()) || resemblesNumber(text);

/** A short text with a digit in it: `12-13`, `007`, `1e5`, `5 March 2024`, `SEPT2`. */
const resemblesNumber = (text: string) =>
  digit.test(text) && (text.match(word)?.length ?? 0) <= wordsInDate && !code.test(text);
