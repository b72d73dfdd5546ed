/** Each block of a level sums up 32 blocks of the level below. */
const BITS = 5;

/** The last days of events, with the latest of each 32, of each 1,024 and so on: what ends too early is skipped in blocks. */
export interface EndMaxima {
  readonly ends: Int32Array;
  readonly levels: readonly Int32Array[];
}

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
  return { ends, levels };
}

/** The highest level at which a block begins at this position. */
function levelAt(position: number, highest: number): number {
  if (position === 0) return highest;
  const trailingZeros = 31 - Math.clz32(position & -position);
  return Math.min(highest, Math.floor(trailingZeros / BITS));
}

/** The positions from `low` up to, not including, `high` whose event ends on `day` or later. Ascending. */
export function positionsEndingFrom({ ends, levels }: EndMaxima, low: number, high: number, day: number): number[] {
  const found: number[] = [];
  let at = low;
  while (at < high) {
    let level = levelAt(at, levels.length);
    while (level > 0 && ((levels[level - 1] as Int32Array)[at >> (BITS * level)] as number) >= day) level--;
    if (level === 0 && (ends[at] as number) >= day) found.push(at);
    at += 1 << (BITS * level);
  }
  return found;
}
