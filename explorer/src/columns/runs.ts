/** Lists of numbers one behind the other: those of the list at `place` stand from `starts[place]` to `starts[place + 1]`. */
export interface Runs {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

export function runsOf<T>(count: number, listAt: (place: number) => readonly T[], numberOf: (item: T) => number): Runs {
  const starts = new Uint32Array(count + 1);
  for (let place = 0; place < count; place++) starts[place + 1] = at(starts, place) + listAt(place).length;
  const items = new Uint32Array(at(starts, count));
  let next = 0;
  for (let place = 0; place < count; place++) for (const item of listAt(place)) items[next++] = numberOf(item);
  return { starts, items };
}

/** What stands at a place of an array that is long enough. */
export const at = (numbers: ArrayLike<number>, place: number): number => numbers[place] as number;

/** Whether any item of a list passes. */
export function someIn(
  { starts, items }: Runs,
  place: number,
  fits: (item: number, index: number) => boolean,
): boolean {
  for (let index = at(starts, place); index < at(starts, place + 1); index++)
    if (fits(at(items, index), index)) return true;
  return false;
}

/** The lists the other way round: for each item below `count`, the places of the lists that hold it. */
export function turned({ starts, items }: Runs, count: number): Runs {
  const begin = new Uint32Array(count + 1);
  for (const item of items) begin[item + 1] = at(begin, item + 1) + 1;
  for (let item = 0; item < count; item++) begin[item + 1] = at(begin, item + 1) + at(begin, item);
  const next = begin.slice();
  const places = new Uint32Array(items.length);
  for (let place = 0; place + 1 < starts.length; place++)
    for (let index = at(starts, place); index < at(starts, place + 1); index++) {
      const item = at(items, index);
      places[at(next, item)] = place;
      next[item] = at(next, item) + 1;
    }
  return { starts: begin, items: places };
}
