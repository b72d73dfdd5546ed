import type { Position } from "../../validate/json/position.js";

/** The position of an offset into a text, in UTF-16 units; columns count code points. A byte-order mark takes no column. */
export function positionIn(text: string, offset: number): Position {
  let [line, start] = [1, text.startsWith("\ufeff") ? 1 : 0];
  for (let feed = text.indexOf("\n"); feed >= 0 && feed < offset; feed = text.indexOf("\n", feed + 1))
    [line, start] = [line + 1, feed + 1];
  return { line, column: 1 + [...text.slice(start, Math.max(start, offset))].length };
}
