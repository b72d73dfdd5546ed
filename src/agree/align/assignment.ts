import { heap } from "./heap.js";

/** That a record of one list may be paired with one of the other, and how much that is worth: a whole number above 0. */
export interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly worth: number;
}

/** The candidates of each row, and what is worth most among them. */
interface Row {
  readonly columns: readonly number[];
  readonly worths: readonly number[];
  readonly most: number;
}

/** Nobody: a row that stays alone, a column that is free. */
const NONE = -1;

/**
 * For every row the column it is paired with, or -1: one to one, and so that the worth of all pairs together is the highest
 * there is. A row or column may stay alone. Pairs that are no candidates are never made.
 *
 * Each row in turn finds the shortest augmenting path to a free column, or to a row that had better stay alone (the
 * successive shortest paths of Jonker and Volgenant, on the candidates alone). A search ends at the first such place, so it
 * never leaves the part of the graph that candidates connect. The same candidates in the same order give the same pairs.
 */
export function assign(rows: number, columns: number, candidates: Iterable<Candidate>): Int32Array {
  const graph = rowsOf(rows, candidates);
  const columnOf = new Int32Array(rows).fill(NONE);
  const rowOf = new Int32Array(columns).fill(NONE);
  const prices = { row: Float64Array.from(graph, ({ most }) => -most), column: new Float64Array(columns) };
  const search = searcher(graph, rowOf, prices);
  for (let row = 0; row < rows; row++) search(row, columnOf);
  return columnOf;
}

function rowsOf(rows: number, candidates: Iterable<Candidate>): Row[] {
  const lists = Array.from({ length: rows }, () => ({ columns: [] as number[], worths: [] as number[], most: 0 }));
  for (const { row, column, worth } of candidates) {
    const list = lists[row];
    if (list === undefined) continue;
    list.columns.push(column);
    list.worths.push(worth);
    list.most = Math.max(list.most, worth);
  }
  return lists;
}

interface Prices {
  readonly row: Float64Array;
  readonly column: Float64Array;
}

/**
 * Finds for one row the cheapest way to a place for it, moves everybody along it, and sets the prices anew. What a pair costs is
 * its worth below 0; what it costs beyond the prices of its row and its column is never negative, and 0 for pairs that are made.
 */
function searcher(graph: readonly Row[], rowOf: Int32Array, prices: Prices) {
  const distance = new Float64Array(rowOf.length).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(rowOf.length).fill(NONE);
  const waiting = heap();

  return (start: number, columnOf: Int32Array): void => {
    const seen: number[] = [];
    const reached: { row: number; at: number }[] = [];
    let ending = { at: Number.POSITIVE_INFINITY, column: NONE, row: start };

    /** Looks from a row that is reached at some distance at all its candidates, and at its staying alone. */
    const lookFrom = (row: number, at: number) => {
      reached.push({ row, at });
      const alone = at - (prices.row[row] ?? 0);
      if (alone < ending.at) ending = { at: alone, column: NONE, row };
      const { columns = [], worths = [] } = graph[row] ?? {};
      for (let index = 0; index < columns.length; index++) {
        const column = columns[index] ?? 0;
        const far = at - (worths[index] ?? 0) - (prices.row[row] ?? 0) - (prices.column[column] ?? 0);
        if (far >= (distance[column] ?? 0)) continue;
        if (distance[column] === Number.POSITIVE_INFINITY) seen.push(column);
        distance[column] = far;
        cameFrom[column] = row;
        // A free column ends the search; of equally near places, before any other is looked at.
        if (rowOf[column] !== NONE) waiting.push(far, column);
        else if (far < ending.at) ending = { at: far, column, row: NONE };
      }
    };

    lookFrom(start, 0);
    const settled: number[] = [];
    for (let next = waiting.peek(); next !== undefined && next < ending.at; next = waiting.peek()) {
      const column = waiting.pop() ?? 0;
      if (next > (distance[column] ?? 0)) continue;
      settled.push(column);
      lookFrom(rowOf[column] ?? NONE, next);
    }

    for (const { row, at } of reached) prices.row[row] = (prices.row[row] ?? 0) + ending.at - at;
    for (const column of settled) {
      if ((distance[column] ?? 0) < ending.at)
        prices.column[column] = (prices.column[column] ?? 0) + (distance[column] ?? 0) - ending.at;
    }
    move(ending, start, columnOf);
    for (const column of seen) distance[column] = Number.POSITIVE_INFINITY;
    waiting.clear();
  };

  /** Gives the last row of the way its new place, the one before it the place that this leaves, and so on to the first. */
  function move(ending: { column: number; row: number }, start: number, columnOf: Int32Array): void {
    let [column, row] = [ending.column, ending.column === NONE ? ending.row : (cameFrom[ending.column] ?? NONE)];
    for (;;) {
      const left = columnOf[row] ?? NONE;
      columnOf[row] = column;
      if (column !== NONE) rowOf[column] = row;
      if (row === start) return;
      column = left;
      row = cameFrom[left] ?? NONE;
    }
  }
}
