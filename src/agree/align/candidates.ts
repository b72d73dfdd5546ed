import type { Candidate } from "./assignment.js";
import type { Marks } from "./likeness.js";

/** Worths are whole numbers, so that sums of them are exact. */
const STEPS = 1_000_000;

/** What a pair is worth: the cube of its similarity, so that one sure pair is worth more than two doubtful ones in its place. */
const worthOf = (similarity: number): number => Math.round(STEPS * similarity ** 3);

/** The similarity, from 0 to 1, of a pair that is worth so much, to three digits. */
export const similarityOf = (worth: number): number => Math.round(1000 * Math.cbrt(worth / STEPS)) / 1000;

/** More candidates than these, the best, no record has: where everything is like everything, a matrix would fill the memory. */
const MOST = 32;

/**
 * The candidates for pairs of two lists. For each record of one, `near` gives those of the other that are worth a look, and
 * `similarity` how alike the two are: 0 where they can never be a pair. Of equals, those that stand at a like place in their list
 * come first.
 */
export function candidatesBetween<T>(
  one: readonly T[],
  other: readonly T[],
  near: (record: T) => readonly number[],
  similarity: (one: T, other: T, column: number) => number,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [row, record] of one.entries()) {
    const keep = best((row / one.length) * other.length);
    for (const column of near(record)) {
      const partner = other[column];
      if (partner === undefined) continue;
      keep.add(row, column, worthOf(similarity(record, partner, column)));
    }
    for (const candidate of keep.found()) candidates.push(candidate);
  }
  return candidates;
}

/** Keeps the best candidates of a record that stands at some place, without ever holding many more. */
function best(place: number) {
  const kept: Candidate[] = [];
  let least = 1;
  const sort = () =>
    kept.sort(
      (a, b) => b.worth - a.worth || Math.abs(a.column - place) - Math.abs(b.column - place) || a.column - b.column,
    );
  return {
    add: (row: number, column: number, worth: number): void => {
      if (worth < least) return;
      kept.push({ row, column, worth });
      if (kept.length < 4 * MOST) return;
      sort().length = MOST;
      least = kept.at(-1)?.worth ?? least;
    },
    found: (): readonly Candidate[] => sort().slice(0, MOST),
  };
}

/** Which of many records have a mark: each mark with its records. */
export type Postings = ReadonlyMap<number, readonly number[]>;

export function postings(lists: readonly Marks[]): Postings {
  const having = new Map<number, number[]>();
  for (const [record, list] of lists.entries()) {
    for (let at = 0; at < list.length; at++) {
      const mark = list[at] ?? 0;
      const known = having.get(mark);
      if (known === undefined) having.set(mark, [record]);
      else known.push(record);
    }
  }
  return having;
}

/** Finds the records that share marks with one. */
export interface Sharing {
  /** The records that have one of the marks, each once; marks of several kinds in the order of the indexes. */
  readonly find: (...marks: readonly Marks[]) => readonly number[];
  /** How many of the marks that were last looked for in an index a record has. */
  readonly sharedWith: (record: number, index?: number) => number;
}

export function sharing(records: number, ...indexes: readonly Postings[]): Sharing {
  const foundIn = new Int32Array(records).fill(-1);
  // Counts are good where they were begun in this turn: to clear them all for each record would cost more than to count.
  const begunIn = indexes.map(() => new Int32Array(records).fill(-1));
  const counts = indexes.map(() => new Int32Array(records));
  let turn = -1;
  let found: number[] = [];

  const look = (index: Postings, marks: Marks, begun: Int32Array, shared: Int32Array) => {
    for (let at = 0; at < marks.length; at++) {
      const posted = index.get(marks[at] ?? 0);
      if (posted === undefined) continue;
      for (const record of posted) {
        if (begun[record] === turn) {
          shared[record] = (shared[record] ?? 0) + 1;
          continue;
        }
        begun[record] = turn;
        shared[record] = 1;
        if (foundIn[record] === turn) continue;
        foundIn[record] = turn;
        found.push(record);
      }
    }
  };

  return {
    find: (...marks) => {
      turn++;
      found = [];
      for (const [at, index] of indexes.entries())
        look(index, marks[at] ?? [], begunIn[at] ?? foundIn, counts[at] ?? foundIn);
      return found;
    },
    sharedWith: (record, index = 0) => (begunIn[index]?.[record] === turn ? (counts[index]?.[record] ?? 0) : 0),
  };
}
