/** A source of chance that gives the same for the same seed, on every machine. */
export interface Random {
  /** A number from 0 up to 1, 1 excluded. */
  share(): number;
  /** Whether something happens that happens in `share` of all cases. */
  chance(share: number): boolean;
  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  one<T>(list: readonly T[]): T;
  /** Some of a list, each once, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Mulberry32: 32 bits of state are enough for data that nobody must not guess. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (low: number, high: number) => low + Math.floor(share() * (high - low + 1));
  return {
    share,
    integer,
    chance: (part) => share() < part,
    one: (list) => {
      const found = list[integer(0, list.length - 1)];
      if (found === undefined) throw new RangeError("one: the list is empty");
      return found;
    },
    some: (list, count) => {
      const keys = list.map((item) => ({ item, key: share() }));
      const kept = new Set([...keys].sort((a, b) => a.key - b.key).slice(0, count));
      return keys.filter((key) => kept.has(key)).map(({ item }) => item);
    },
  };
}
