/** Collects records under keys, so that only those under one key are compared. */
export interface Blocks {
  readonly add: (key: string, place: number) => void;
  /** Every pair of neighbours in a block, each pair once: a record with so many that follow it in the block's order. */
  readonly pairs: (
    windowOf: (key: string) => number,
    order?: (a: number, b: number) => number,
  ) => Iterable<readonly [number, number]>;
}

/** A pair of places as one number: both are below 2^26, and their product is a safe integer. */
const ROOM = 2 ** 26;

/** Blocks of places in one list. What no key puts beside each other is never compared: pairs grow with the list, not with its square. */
export function blocks(): Blocks {
  const byKey = new Map<string, number[]>();
  return {
    add: (key, place) => {
      const block = byKey.get(key);
      if (block === undefined) byKey.set(key, [place]);
      else if (block.at(-1) !== place) block.push(place);
    },
    pairs: function* (windowOf, order) {
      const met = new Set<number>();
      for (const [key, block] of byKey) {
        if (block.length < 2) continue;
        const window = windowOf(key);
        if (order !== undefined) block.sort(order);
        for (let at = 0; at < block.length; at++)
          for (let next = at + 1; next <= at + window && next < block.length; next++) {
            const [a, b] = [block[at] as number, block[next] as number];
            const [one, other] = a < b ? [a, b] : [b, a];
            const pair = one * ROOM + other;
            if (one === other || met.has(pair)) continue;
            met.add(pair);
            yield [one, other];
          }
      }
    },
  };
}
