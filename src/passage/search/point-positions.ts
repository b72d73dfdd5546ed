/** Tells places of a string, which count UTF-16 units, from positions, which count code points. */
export interface PointPositions {
  /** How many code points the text has. */
  readonly length: number;
  /** The position of an index of the string; of one inside a surrogate pair, that of the next code point. */
  readonly positionOf: (index: number) => number;
  /** The index at which the code point of a position begins; the end of the string for positions behind its last. */
  readonly indexOf: (position: number) => number;
}

/** Between two known positions so many units are counted. */
const STEP = 1024;

/** Whether the unit at an index is the second half of a surrogate pair. */
export const isTrail = (text: string, index: number): boolean =>
  (text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800;

/** Positions of a text, found in constant time each. A text without astral characters needs no table. */
export function pointPositions(text: string): PointPositions {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text))
    return {
      length: text.length,
      positionOf: (index) => index,
      indexOf: (position) => Math.min(position, text.length),
    };
  const known = new Uint32Array(Math.ceil(text.length / STEP) + 1);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    if (index % STEP === 0) known[index / STEP] = length;
    if (!isTrail(text, index)) length++;
  }
  const positionOf = (index: number): number => {
    const step = Math.floor(index / STEP);
    let position = known[step] ?? length;
    for (let at = step * STEP; at < index; at++) if (!isTrail(text, at)) position++;
    return position;
  };
  const indexOf = (position: number): number => {
    let [low, high] = [0, known.length - 2];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((known[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    let index = low * STEP;
    for (let left = position - (known[low] ?? 0); index < text.length; index++)
      if (!isTrail(text, index) && left-- === 0) return index;
    return text.length;
  };
  return { length, positionOf, indexOf };
}
