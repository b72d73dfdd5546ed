import type { RecordKind, RecordTypes } from "../../records/kinds.js";
import { slugOf } from "./slug.js";

/** Makes an id of a kind from a name. */
export type NewId = <Kind extends RecordKind>(kind: Kind, name: string) => RecordTypes[Kind]["id"];

/**
 * A function that makes ids from names, each once: where two names make the same, the second ends in `-2`. Ids that
 * exist already are given in `taken`. Ids by name alone, the same in every file, are made with `slugOf`.
 *
 * @example
 * ```ts
 * import { newIds } from "attributed-events/import";
 * const idFor = newIds(["actor:coast-guard"]);
 * idFor("actor", "Coast Guard"); // "actor:coast-guard-2"
 * ```
 */
export function newIds(taken: Iterable<string> = []): NewId {
  const used = new Set<string>(taken);
  return (kind, name) => {
    const slug = slugOf(name);
    let id = `${kind}:${slug}`;
    for (let count = 2; used.has(id); count++) id = `${kind}:${slug.slice(0, 90).replace(/-$/, "")}-${count}`;
    used.add(id);
    return id as RecordTypes[typeof kind]["id"];
  };
}
