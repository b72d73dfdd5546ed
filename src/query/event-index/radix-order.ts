const DIGIT = 11;
const VALUES = 1 << DIGIT;

/** Where the items of each value of the digit begin, when they are sorted by it. */
function beginnings(keys: Uint32Array, shift: number): Uint32Array {
  const counts = new Uint32Array(VALUES + 1);
  for (const key of keys) {
    const next = ((key >>> shift) & (VALUES - 1)) + 1;
    counts[next] = (counts[next] as number) + 1;
  }
  for (let value = 1; value <= VALUES; value++)
    counts[value] = (counts[value] as number) + (counts[value - 1] as number);
  return counts;
}

function sortedByDigit(order: Uint32Array, keys: Uint32Array, shift: number): Uint32Array {
  const places = beginnings(keys, shift);
  const sorted = new Uint32Array(order.length);
  for (const item of order) {
    const value = ((keys[item] as number) >>> shift) & (VALUES - 1);
    const place = places[value] as number;
    sorted[place] = item;
    places[value] = place + 1;
  }
  return sorted;
}

/** The items of `order` sorted by their keys of at most 22 bits; items of the same key keep their order. */
export function radixOrder(order: Uint32Array, keys: Uint32Array): Uint32Array {
  return sortedByDigit(sortedByDigit(order, keys, 0), keys, DIGIT);
}
