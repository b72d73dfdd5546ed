import type { Token } from "./tokens.js";

/** A word of one side beside one of the other; a side is absent where it has none. */
export interface Pair {
  readonly quoted?: Token;
  readonly standing?: Token;
  readonly isSame: boolean;
}

/** What it takes to make one side of the other: a word in another case is nearer than another word, a sign weighs less than a word. */
const weight = ({ isWord }: Token) => (isWord ? 1 : 0.3);

function change(quoted: Token, standing: Token): number {
  if (quoted.text === standing.text) return 0;
  if (quoted.isWord !== standing.isWord) return 1.2;
  if (quoted.text.toLowerCase() === standing.text.toLowerCase()) return 0.2;
  return quoted.isWord ? 1 - 0.3 * likeness(quoted.text, standing.text) : 0.3;
}

/** The share of a word that stands at the beginning and end of another. */
function likeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let [head, tail] = [0, 0];
  while (head < short.length && short[head] === long[head]) head++;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  return (head + tail) / long.length;
}

/** Puts the words of a quotation beside those of a part of a text that may begin earlier and end later. */
export function align(quoted: readonly Token[], standing: readonly Token[]): readonly Pair[] {
  const width = standing.length + 1;
  const costs = new Float64Array((quoted.length + 1) * width);
  const cost = (row: number, column: number) => costs[row * width + column] ?? 0;
  for (const [at, word] of quoted.entries()) {
    const row = at + 1;
    costs[row * width] = cost(at, 0) + weight(word);
    for (const [column, other] of standing.entries()) {
      const both = cost(at, column) + change(word, other);
      const one = Math.min(cost(at, column + 1) + weight(word), cost(row, column) + weight(other));
      costs[row * width + column + 1] = Math.min(both, one);
    }
  }
  return pairsBack(quoted, standing, cost);
}

function pairsBack(
  quoted: readonly Token[],
  standing: readonly Token[],
  cost: (row: number, column: number) => number,
): Pair[] {
  const pairs: Pair[] = [];
  let row = quoted.length;
  let column = 0;
  for (let end = 0; end <= standing.length; end++) if (cost(row, end) < cost(row, column)) column = end;
  while (row > 0) {
    const [word, other] = [quoted[row - 1], standing[column - 1]];
    if (word === undefined) break;
    if (other && cost(row, column) === cost(row - 1, column - 1) + change(word, other)) {
      pairs.push({ quoted: word, standing: other, isSame: word.text === other.text });
      row--;
      column--;
    } else if (other && cost(row, column) === cost(row, column - 1) + weight(other)) {
      pairs.push({ standing: other, isSame: false });
      column--;
    } else {
      pairs.push({ quoted: word, isSame: false });
      row--;
    }
  }
  return pairs.reverse();
}
