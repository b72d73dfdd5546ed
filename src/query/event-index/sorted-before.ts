/** Where in a sorted stretch of a column the values that are not less than `value` begin. */
export function sortedBefore(column: Int32Array | Uint32Array, value: number, from = 0, to = column.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
