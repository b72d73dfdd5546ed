import { kindOfId } from "../../records/kinds.js";
import { nearestIs } from "../../text/no-such.js";
import { thousands } from "../../text/thousands.js";
import { quoted } from "./shown.js";

/** `; nearest is "…"`, or nothing. */
export const andNearest = (nearest: string | number | undefined) =>
  nearest === undefined ? "" : `; ${nearestIs(typeof nearest === "string" ? quoted(nearest, 130) : String(nearest))}`;

/** An id in quotation marks after the word for its kind: `actor "actor:coast-guard"`. */
export const record = (id: string) => `${kindOfId(id) ?? "record"} ${quoted(id, 130)}`;

/** `1 name`, `2 names`, `no names`. */
export const number = (count: number, one: string, many = `${one}s`) =>
  `${count === 0 ? "no" : thousands(count)} ${count === 1 ? one : many}`;

/** `"a", "b" or "c"`, `"a", "b" and "c"`. */
export function all(values: readonly (string | number | true)[], word: "and" | "or"): string {
  const shown = values.map((value) => (typeof value === "string" ? quoted(value, 130) : String(value)));
  return shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(", ")} ${word} ${shown.at(-1)}`;
}

/** Words of a record, in quotation marks. */
export const text = (words: string) => quoted(words, 130);

/** The most steps of a circle that are written out. */
const STEPS = 6;

/** The ids of a circle, with arrows between. */
export function chain(ids: readonly string[]): string {
  const shown =
    ids.length <= STEPS ? ids : [...ids.slice(0, STEPS - 2), `… (${ids.length - STEPS + 1} more) …`, ...ids.slice(-1)];
  return shown.map((id) => (id.startsWith("…") ? id : text(id))).join(" → ");
}

/** A word in quotation marks after its article: `an "agency"`. */
export const a = (word: string) => `${/^[aeiou]/.test(word) ? "an" : "a"} "${word}"`;
