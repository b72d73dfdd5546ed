/** A text as a list of code points, which is how positions count. */
export interface CodePoints {
  readonly length: number;
  /** The text from one position to another, the end exclusive. */
  readonly slice: (start: number, end: number) => string;
}

/** A text by code points. A text without astral letters is its own list. */
export function codePointsOf(text: string): CodePoints {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text))
    return { length: text.length, slice: (start, end) => text.slice(start, end) };
  const points = [...text];
  return { length: points.length, slice: (start, end) => points.slice(start, end).join("") };
}
