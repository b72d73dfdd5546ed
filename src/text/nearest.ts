/** Words longer than this have no nearest one: nobody mistypes that much, and the cost grows with the length. */
const LONGEST = 200;

/**
 * The candidate that is most likely meant by a misspelt word; `undefined` when none is close.
 * Close is at most a third of the letters changed, added, left out or swapped with a neighbour, at most four.
 * Of equally close candidates, the first.
 */
export function nearest<T extends string>(word: string, candidates: Iterable<T>): T | undefined {
  if (word.length > LONGEST) return undefined;
  let best: T | undefined;
  let limit = Math.min(4, Math.max(1, Math.floor(word.length / 3)));
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return best;
}

/** Optimal string alignment distance, or some number above `limit` as soon as it is known to be above. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}

function nextRow(a: string, b: string, row: number, last: readonly number[], beforeLast: readonly number[]): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const [left = 0, above = 0, diagonal = 0] = [current[column - 1], last[column], last[column - 1]];
    const edits = Math.min(left + 1, above + 1, diagonal + (a[row - 1] === b[column - 1] ? 0 : 1));
    // Before the first letter there is none, which equals no other.
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(swapped ? Math.min(edits, (beforeLast[column - 2] ?? 0) + 1) : edits);
  }
  return current;
}
