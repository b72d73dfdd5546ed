import { useCallback, useEffect, useState } from "preact/hooks";
import { fromHash, toHash } from "./hash.js";
import { type Change, changed, type ViewState } from "./view-state.js";

const read = () => fromHash(location.hash);

/** The view in the address, and how to change it. Choosing a record or a view adds to the history; a filter does not. */
export function useView(): readonly [ViewState, Change] {
  const [state, setState] = useState(read);
  useEffect(() => {
    const follow = () => setState(read());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const change: Change = useCallback((wanted) => {
    const next = changed(read(), wanted);
    const isStep = "chosen" in wanted || "view" in wanted;
    history[isStep ? "pushState" : "replaceState"](null, "", `#${toHash(next)}`);
    setState(next);
  }, []);
  return [state, change];
}
