/** A list of whole numbers below 2^32 that grows at its end. */
export interface GrowingList {
  readonly push: (number: number) => void;
  readonly length: () => number;
  /** The numbers so far. */
  readonly list: () => Uint32Array;
}

/** An empty list with room for so many numbers before it has to move: four bytes each. */
export function growingList(room: number): GrowingList {
  let [numbers, length] = [new Uint32Array(room + 1), 0];
  return {
    push: (number) => {
      if (length === numbers.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = number;
    },
    length: () => length,
    list: () => numbers.subarray(0, length),
  };
}
