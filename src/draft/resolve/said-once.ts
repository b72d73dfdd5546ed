import type { SaidOnce } from "../../validate/issues/facts/draft.js";
import { type Path, pointerTo } from "../../validate/issues/pointer.js";
import type { FindInDraft } from "./find-in-draft.js";

/** Watches over what an event or an actor has once. Whether nobody has said it before; else a finding. */
export type SaidOnceOnly = (what: SaidOnce, id: string, path: Path) => boolean;

export function saidOnceOnly(find: FindInDraft): SaidOnceOnly {
  const said = new Map<string, Path>();
  return (what, id, path) => {
    const first = said.get(`${what} ${id}`);
    if (first) find("said-twice", path, { what, id, first: pointerTo(first) });
    else said.set(`${what} ${id}`, path);
    return first === undefined;
  };
}
