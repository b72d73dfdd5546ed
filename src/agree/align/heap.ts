/** Numbers waiting in the order of their keys; of equal keys, the smaller number first. */
export interface Heap {
  readonly push: (key: number, item: number) => void;
  /** The key of the next item; `undefined` where none waits. */
  readonly peek: () => number | undefined;
  readonly pop: () => number | undefined;
  readonly clear: () => void;
}

/** A binary heap in two plain arrays: it is filled and emptied once for every record. */
export function heap(): Heap {
  const keys: number[] = [];
  const items: number[] = [];

  const isBefore = (one: number, other: number) => {
    const [a = 0, b = 0] = [keys[one], keys[other]];
    return a < b || (a === b && (items[one] ?? 0) < (items[other] ?? 0));
  };

  const swap = (one: number, other: number) => {
    const [key = 0, item = 0] = [keys[one], items[one]];
    keys[one] = keys[other] ?? 0;
    items[one] = items[other] ?? 0;
    keys[other] = key;
    items[other] = item;
  };

  const rise = (from: number) => {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!isBefore(at, above)) return;
      swap(at, above);
      at = above;
    }
  };

  const sink = () => {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let first = left < keys.length && isBefore(left, at) ? left : at;
      if (right < keys.length && isBefore(right, first)) first = right;
      if (first === at) return;
      swap(at, first);
      at = first;
    }
  };

  return {
    push: (key, item) => {
      keys.push(key);
      items.push(item);
      rise(keys.length - 1);
    },
    peek: () => keys[0],
    pop: () => {
      const first = items[0];
      if (first === undefined) return undefined;
      swap(0, keys.length - 1);
      keys.pop();
      items.pop();
      sink();
      return first;
    },
    clear: () => {
      keys.length = 0;
      items.length = 0;
    },
  };
}
