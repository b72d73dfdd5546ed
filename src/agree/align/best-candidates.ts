import type { Candidate } from "./assignment.js";

/** The best candidates of one record after the other. */
export interface BestCandidates {
  /** Begins with a record that stands at some place: of equals, those at a like place are better, then those that stand first. */
  readonly begin: (place: number) => void;
  /** Takes a column, unless there are as many as are kept, all better. */
  readonly add: (column: number, worth: number) => void;
  /** What a column must be worth to be taken: 1 while there is room, as what is worth nothing is no candidate. */
  readonly least: () => number;
  /** What is kept as candidates of a row, the best first. */
  readonly found: (row: number) => Candidate[];
}

/**
 * Keeps the best so many, never more. They stand in a heap with the worst at its root, in memory that is taken once: where a
 * record overlaps with thousands, each of those is held against the root and nearly none is taken.
 */
export function bestCandidates(most: number): BestCandidates {
  const columns = new Int32Array(most);
  const worths = new Int32Array(most);
  const distances = new Float64Array(most);
  let place = 0;
  let length = 0;

  const isWorse = (one: number, other: number): boolean => {
    const [a = 0, b = 0] = [worths[one], worths[other]];
    if (a !== b) return a < b;
    const [far = 0, its = 0] = [distances[one], distances[other]];
    return far !== its ? far > its : (columns[one] ?? 0) > (columns[other] ?? 0);
  };

  const put = (at: number, column: number, worth: number) => {
    columns[at] = column;
    worths[at] = worth;
    distances[at] = Math.abs(column - place);
  };

  const swap = (one: number, other: number) => {
    const [column = 0, worth = 0] = [columns[one], worths[one]];
    put(one, columns[other] ?? 0, worths[other] ?? 0);
    put(other, column, worth);
  };

  const rise = (from: number) => {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!isWorse(at, above)) return;
      swap(at, above);
      at = above;
    }
  };

  const sink = () => {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let worst = left < length && isWorse(left, at) ? left : at;
      if (right < length && isWorse(right, worst)) worst = right;
      if (worst === at) return;
      swap(at, worst);
      at = worst;
    }
  };

  /** Whether a column is worse than the worst that is kept. */
  const isBelow = (column: number, worth: number): boolean => {
    const least = worths[0] ?? 0;
    if (worth !== least) return worth < least;
    const [far, its = 0] = [Math.abs(column - place), distances[0]];
    return far !== its ? far > its : column > (columns[0] ?? 0);
  };

  return {
    begin: (at) => {
      place = at;
      length = 0;
    },
    add: (column, worth) => {
      if (worth < 1) return;
      if (length < most) {
        put(length, column, worth);
        rise(length++);
      } else if (!isBelow(column, worth)) {
        put(0, column, worth);
        sink();
      }
    },
    least: () => (length < most ? 1 : (worths[0] ?? 1)),
    found: (row) => {
      const kept: Candidate[] = [];
      for (let at = 0; at < length; at++) kept.push({ row, column: columns[at] ?? 0, worth: worths[at] ?? 0 });
      const far = ({ column }: Candidate) => Math.abs(column - place);
      return length < 2 ? kept : kept.sort((a, b) => b.worth - a.worth || far(a) - far(b) || a.column - b.column);
    },
  };
}
