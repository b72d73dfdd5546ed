import type { RecordId } from "../generated/types.js";
import { kindOfId } from "../records/kinds.js";
import { LONGEST_SLUG } from "../text/longest-slug.js";

/**
 * Gives ids to records whose own is taken: the id, a hyphen, and the place of the input among the inputs, 2 for the second;
 * where that is taken as well, the next number that is not. No id that any input uses is ever given. A slug that would be too
 * long is cut.
 */
export function newIds(taken: { readonly has: (id: RecordId) => boolean }): (id: RecordId, input: number) => RecordId {
  const given = new Set<RecordId>();
  const next = new Map<RecordId, number>();
  return (id, input) => {
    let number = Math.max(input + 1, next.get(id) ?? 0);
    let found = numbered(id, number);
    while (taken.has(found) || !isAdded(given, found)) found = numbered(id, ++number);
    if (number > input + 1) next.set(id, number + 1);
    return found;
  };
}

/** Adds to a set; whether it was not there. */
function isAdded<T>(set: Set<T>, one: T): boolean {
  const { size } = set;
  return set.add(one).size > size;
}

function numbered(id: RecordId, number: number): RecordId {
  const suffix = `-${number}`;
  const room = LONGEST_SLUG - (suffix.length - 1);
  if (id.length <= room) return `${id}${suffix}` as RecordId;
  const kind = kindOfId(id) ?? "";
  return `${kind}:${shortened(id.slice(kind.length + 1), room)}${suffix}` as RecordId; // A slug of the same kind.
}

/** The first so many letters and digits of a slug: hyphens do not count, and none ends it. */
function shortened(slug: string, room: number): string {
  let count = 0;
  for (let at = 0; at < slug.length; at++)
    if (slug[at] !== "-" && ++count > room) return slug.slice(0, at).replace(/-$/, "");
  return slug;
}
