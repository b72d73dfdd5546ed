import type { Actor, Count } from "../../generated/types.js";
import { type Field, once } from "./field.js";

const NONE = "none";

/** A count as it would be said, to be the same or not: `14 exact`, `10 to 20 approximate`, `14 (10 to 20) approximate`. */
export function countText({ low, best, high, exactness }: Count): string {
  const range = low === undefined && high === undefined ? "" : `${low ?? "…"} to ${high ?? "…"}`;
  const numbers = best === undefined ? range : range === "" ? String(best) : `${best} (${range})`;
  return `${numbers} ${exactness}`;
}

/** What is compared of two actors. */
export const actorFields: readonly Field<Actor>[] = [
  once("type", "nominal", ({ type }) => type),
  once("unnamed", "nominal", ({ unnamed }) => (unnamed ? "unnamed" : "named"), "named"),
  once("country", "nominal", ({ country }) => country ?? NONE),
  once("parent", undefined, ({ parent }, { labels, reading }) => (parent ? labels.labelOf(reading, parent) : NONE)),
  once(
    "countedIn",
    undefined,
    ({ countedIn }, { labels, reading }) => (countedIn ? labels.labelOf(reading, countedIn) : NONE),
    "counted in",
  ),
  once("size", undefined, ({ size }) => (size ? countText(size) : NONE)),
];
