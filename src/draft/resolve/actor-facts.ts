import type { Actor, ActorId } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import type { Path } from "../../validate/issues/pointer.js";
import type { Desk } from "./desk.js";
import type { Item } from "./draft-parts.js";

/** What one claim says of one actor, and where. */
export interface ActorFacts extends Pick<Actor, "parent" | "countedIn" | "size"> {
  readonly actor: ActorId;
  readonly path: Path;
}

/** What a claim says of actors. */
export function actorFactsOf({ path, value }: Item<"claim">, { keys, said, origins }: Desk): readonly ActorFacts[] {
  return (value.actors ?? []).map(({ actor: key, parent, countedIn, size }, at) => {
    const place = [...path, "actors", at];
    const actor = keys.idOf(key, ["actor"], [...place, "actor"]);
    const other = (what: "parent" | "countedIn", of: string | undefined) =>
      of !== undefined && said(what, actor, [...place, what]) ? keys.idOf(of, ["actor"], [...place, what]) : undefined;
    const { low, best, high, exactness = "exact" } = size ?? {};
    const isNew = size !== undefined && said("size", actor, [...place, "size"]);
    const count = isNew ? origins.from([...place, "size"], defined({ low, best, high, exactness })) : undefined;
    return defined({
      actor,
      path: place,
      parent: other("parent", parent),
      countedIn: other("countedIn", countedIn),
      size: count,
    });
  });
}
