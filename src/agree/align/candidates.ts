import type { Candidate } from "./assignment.js";
import { bestCandidates } from "./best-candidates.js";
import type { Marks } from "./likeness.js";

/** Worths are whole numbers, so that sums of them are exact. */
const STEPS = 1_000_000;

/** What a pair is worth: the cube of its similarity, so that one sure pair is worth more than two doubtful ones in its place. */
const worthOf = (similarity: number): number => Math.round(STEPS * similarity * similarity * similarity);

/** The similarity, from 0 to 1, of a pair that is worth so much, to three digits. */
export const similarityOf = (worth: number): number => Math.round(1000 * Math.cbrt(worth / STEPS)) / 1000;

/** More candidates than these, the best, no record has: where everything is like everything, a matrix would fill the memory. */
const MOST = 32;

/** What a similarity must be for a pair to be worth so much, or a little less: rounding must not decide. */
const similarityWorth = (worth: number): number => Math.cbrt((worth - 1) / STEPS);

/** Where candidates are looked at: how alike two are matters only where it is not below `least`. */
export type Similarity<T> = (one: T, other: T, column: number, least: number) => number;

/**
 * The candidates for pairs of two lists. For each record of one, `near` gives those of the other that are worth a look, and
 * `similarity` how alike the two are: 0 where they can never be a pair, and anything below `least` where that is all they can be.
 * Of equals, those that stand at a like place in their list come first. Records with one number in `classes` are alike to
 * everything in the same way: of each class one is looked at.
 */
export function candidatesBetween<T>(
  one: readonly T[],
  other: readonly T[],
  near: (record: T) => readonly number[],
  similarity: Similarity<T>,
  classes?: () => Int32Array,
): Candidate[] {
  const candidates: Candidate[] = [];
  const best = bestCandidates(MOST);
  const worthOfClass = new Int32Array(other.length);
  const lookedAtIn = new Int32Array(other.length).fill(-1);
  for (const [row, record] of one.entries()) {
    const place = (row / one.length) * other.length;
    best.begin(place);
    let [worth, least] = [1, 0];
    const found = near(record);
    const known = found.length > MOST ? classes?.() : undefined;
    // From the nearest on: of thousands of equals only the first few are kept, and none that follows takes their place.
    const middle = known === undefined ? 0 : nearestIn(found, place);
    for (let step = 0; step < found.length; step++) {
      const column = found[known === undefined ? step : outward(middle, step, found.length)] ?? 0;
      const partner = other[column];
      if (partner === undefined) continue;
      const kind = known?.[column] ?? column;
      if (known === undefined || lookedAtIn[kind] !== row) {
        lookedAtIn[kind] = row;
        worthOfClass[kind] = worthOf(similarity(record, partner, column, least));
      }
      const its = worthOfClass[kind] ?? 0;
      if (its < worth) continue;
      best.add(column, its);
      if (best.least() === worth) continue;
      worth = best.least();
      least = similarityWorth(worth);
    }
    for (const candidate of best.found(row)) candidates.push(candidate);
  }
  return candidates;
}

/** The places of a list from one in its middle outward, to both sides in turn, then to the side that is left. */
function outward(middle: number, step: number, length: number): number {
  const both = 2 * Math.min(middle, length - 1 - middle);
  if (step > both) return middle < length - 1 - middle ? step : length - 1 - step;
  return step % 2 === 1 ? middle - (step + 1) / 2 : middle + step / 2;
}

function nearestIn(columns: readonly number[], place: number): number {
  let [nearest, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at < columns.length; at++) {
    const far = Math.abs((columns[at] ?? 0) - place);
    if (far < least) [nearest, least] = [at, far];
  }
  return nearest;
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
