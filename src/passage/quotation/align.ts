import type { Token } from "./tokens.js";

/** A word of one side beside one of the other; a side is absent where it has none. */
export interface Pair {
  readonly quoted?: Token;
  readonly standing?: Token;
  readonly isSame: boolean;
}

/** Two sides, and what it takes to make the one of the other. */
export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly cost: number;
}

/** A sign weighs less than a word; what the quotation leaves out less than what it has and the text has not. */
const added = ({ isWord }: Token) => (isWord ? 1.5 : 1.1);
const leftOut = ({ isWord }: Token) => (isWord ? 0.8 : 0.2);

function change(quoted: Token, standing: Token): number {
  if (quoted.text === standing.text) return 0;
  if (quoted.isWord !== standing.isWord) return 2;
  if (!quoted.isWord) return 0.2;
  const alike = likeness(quoted.text, standing.text);
  const isOtherCase = quoted.text.length === standing.text.length && isSameWord(quoted, standing);
  return isOtherCase ? 0.2 : 1 - 0.3 * alike;
}

/** Whether two words are the same but for their case. */
export const isSameWord = (a: Token, b: Token): boolean =>
  a.text === b.text || a.text.toLowerCase() === b.text.toLowerCase();

/** The share of a word that stands at the beginning and end of another. */
function likeness(a: string, b: string): number {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  let [head, tail] = [0, 0];
  while (head < short && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  while (tail < short - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  return (head + tail) / long;
}

/** Puts the words of a quotation beside those of a part of a text that may begin earlier and end later. */
export function align(quoted: readonly Token[], standing: readonly Token[]): Alignment {
  const width = standing.length + 1;
  const costs = new Float64Array((quoted.length + 1) * width);
  const cost = (row: number, column: number) => costs[row * width + column] ?? 0;
  for (const [at, word] of quoted.entries()) {
    const row = at + 1;
    costs[row * width] = cost(at, 0) + added(word);
    for (const [column, other] of standing.entries()) {
      const both = cost(at, column) + change(word, other);
      const one = Math.min(cost(at, column + 1) + added(word), cost(row, column) + leftOut(other));
      costs[row * width + column + 1] = Math.min(both, one);
    }
  }
  let end = 0;
  for (let column = 1; column < width; column++)
    if (cost(quoted.length, column) < cost(quoted.length, end)) end = column;
  return { pairs: pairsBack(quoted, standing, end, cost), cost: cost(quoted.length, end) };
}

function pairsBack(
  quoted: readonly Token[],
  standing: readonly Token[],
  end: number,
  cost: (row: number, column: number) => number,
): Pair[] {
  const pairs: Pair[] = [];
  let [row, column] = [quoted.length, end];
  while (row > 0) {
    const [word, other] = [quoted[row - 1], standing[column - 1]];
    if (word === undefined) break;
    if (other && cost(row, column) === cost(row - 1, column - 1) + change(word, other)) {
      pairs.push({ quoted: word, standing: other, isSame: word.text === other.text });
      row--;
      column--;
    } else if (other && cost(row, column) === cost(row, column - 1) + leftOut(other)) {
      pairs.push({ standing: other, isSame: false });
      column--;
    } else {
      pairs.push({ quoted: word, isSame: false });
      row--;
    }
  }
  return pairs.reverse();
}
