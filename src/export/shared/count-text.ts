import type { Count } from "../../generated/types.js";

/** A count in words: `10 to 14, best 12, approximate`; `2 or more, at-least`. */
export function countText({ low, best, high, exactness }: Count): string {
  const bounds = boundsText(low, high);
  return [...bounds, ...(best === undefined ? [] : [`${bounds.length > 0 ? "best " : ""}${best}`]), exactness].join(
    ", ",
  );
}

function boundsText(low: number | undefined, high: number | undefined): string[] {
  if (low === undefined) return high === undefined ? [] : [`up to ${high}`];
  return [high === undefined ? `${low} or more` : `${low} to ${high}`];
}
