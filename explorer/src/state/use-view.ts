import { useCallback, useEffect, useState } from "preact/hooks";
import { fromHash, toHash } from "./hash.js";
import { type Change, changed, type ViewState } from "./view-state.js";

const read = () => fromHash(location.hash);

/**
 * The view in the address, and how to change it. Choosing a record or a view adds to the history; a filter does not.
 * What is changed is an address of the `data` on the screen, whatever data the address was made on that the reader came by.
 */
export function useView(data: string | undefined): readonly [ViewState, Change] {
  const [state, setState] = useState(read);
  useEffect(() => {
    const follow = () => setState(read());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const change: Change = useCallback(
    (wanted) => {
      const next = changed(read(), { ...wanted, data });
      const isStep = "chosen" in wanted || "view" in wanted;
      history[isStep ? "pushState" : "replaceState"](null, "", `#${toHash(next)}`);
      setState(next);
    },
    [data],
  );
  return [state, change];
}
