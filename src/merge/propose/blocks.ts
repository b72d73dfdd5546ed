/** Collects records under keys, so that only those under one key are compared. */
export interface Blocks<Key> {
  /** Puts a record into a block, after all that are there. */
  readonly add: (key: Key, place: number) => void;
  /** Every pair of neighbours in a block, once, the lower place first, in the order of places: a record with so many that follow it. */
  readonly eachPair: (windowOf: (key: Key) => number, take: (one: number, other: number) => void) => void;
}

/**
 * Blocks of places in a list of so many records. What no key puts beside each other is never compared: pairs grow with the list,
 * not with its square.
 */
export function blocks<Key>(length: number): Blocks<Key> {
  const byKey = new Map<Key, number[]>();
  return {
    add: (key, place) => {
      const block = byKey.get(key);
      if (block === undefined) byKey.set(key, [place]);
      else if (block[block.length - 1] !== place) block.push(place);
    },
    eachPair: (windowOf, take) => {
      const shared = [...byKey].filter(([, { length: size }]) => size > 1);
      const windows = shared.map(([key, block]) => ({ block, window: windowOf(key) }));
      const { starts, others } = neighbours(windows, length);
      // By whom each was last met: a pair of several blocks is one pair.
      const metBy = new Int32Array(length).fill(-1);
      for (let one = 0; one < length; one++) {
        const end = starts[one + 1] ?? 0;
        for (let at = starts[one] ?? 0; at < end; at++) {
          const other = others[at] ?? 0;
          if (metBy[other] === one) continue;
          metBy[other] = one;
          take(one, other);
        }
      }
    },
  };
}

interface Window {
  readonly block: readonly number[];
  readonly window: number;
}

/** For each place those of higher number that stand near it in some block: from its start up to that of the next place. */
function neighbours(windows: readonly Window[], length: number) {
  const starts = new Int32Array(length + 2);
  eachNear(windows, (one) => {
    starts[one + 2] = (starts[one + 2] ?? 0) + 1;
  });
  for (let one = 2; one < starts.length; one++) starts[one] = (starts[one] ?? 0) + (starts[one - 1] ?? 0);
  const others = new Int32Array(starts[length + 1] ?? 0);
  eachNear(windows, (one, other) => {
    const at = starts[one + 1] ?? 0;
    others[at] = other;
    starts[one + 1] = at + 1;
  });
  return { starts, others };
}

function eachNear(windows: readonly Window[], take: (one: number, other: number) => void): void {
  for (const { block, window } of windows)
    for (let at = 0; at < block.length; at++) {
      const place = block[at] ?? 0;
      const last = Math.min(at + window, block.length - 1);
      for (let next = at + 1; next <= last; next++) {
        const other = block[next] ?? 0;
        if (place < other) take(place, other);
        else if (other < place) take(other, place);
      }
    }
}
