/** Each block of a level sums up 32 blocks of the level below. */
const BITS = 5;

/** The last days of events, then the latest of each 32, of each 1,024 and so on: what ends too early is skipped in blocks. */
export type EndMaxima = readonly [ends: Int32Array, ...levels: Int32Array[]];

function maximaOf(values: Int32Array): Int32Array {
  const maxima = new Int32Array(Math.ceil(values.length / (1 << BITS))).fill(-2147483648);
  for (let at = 0; at < values.length; at++) {
    const block = at >> BITS;
    maxima[block] = Math.max(maxima[block] as number, values[at] as number);
  }
  return maxima;
}

export function endMaxima(ends: Int32Array): EndMaxima {
  const levels: Int32Array[] = [];
  for (let below = ends; below.length > 1; below = levels.at(-1) as Int32Array) levels.push(maximaOf(below));
  return [ends, ...levels];
}

/** Adds the positions under some blocks of a level, from `low` up to `high`, whose event ends on `day` or later. */
function look(maxima: EndMaxima, level: number, low: number, high: number, day: number, found: number[]): void {
  const latest = maxima[level] as Int32Array;
  for (let at = low; at < high; at++) {
    if ((latest[at] as number) < day) continue;
    if (level === 0) found.push(at);
    else look(maxima, level - 1, at << BITS, (at + 1) << BITS, day, found);
  }
}

/** As `look`, but goes through the blocks that lie whole between the ends on the level above. */
function climb(maxima: EndMaxima, level: number, low: number, high: number, day: number, found: number[]): void {
  const first = ((low - 1) >> BITS) + 1;
  const beyond = high >> BITS;
  if (first >= beyond) look(maxima, level, low, high, day, found);
  else {
    look(maxima, level, low, first << BITS, day, found);
    climb(maxima, level + 1, first, beyond, day, found);
    look(maxima, level, beyond << BITS, high, day, found);
  }
}

/** The positions from `low` up to, not including, `high` whose event ends on `day` or later. Ascending. */
export function positionsEndingFrom(maxima: EndMaxima, low: number, high: number, day: number): number[] {
  const found: number[] = [];
  climb(maxima, 0, low, high, day, found);
  return found;
}
