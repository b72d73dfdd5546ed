import { useEffect, useMemo, useState } from "preact/hooks";
import { digestInHash, fromHash } from "../state/hash.js";
import type { Lookup } from "../state/lookup.js";
import { unknownIds } from "../state/unknown-ids.js";
import { startState, type ViewState } from "../state/view-state.js";

interface Link {
  /** The view that the reader came with. */
  readonly link: ViewState;
  /** The beginning of the digest of the data that it was made on, where that is not what is shown. */
  readonly other: string | undefined;
  /** The ids in it that the data has not. */
  readonly unknown: readonly string[];
  readonly dismiss: () => void;
}

/** The address that the page was opened with, or that was put in its place; what readers choose themselves is none. */
export function useLink(lookup: Lookup | undefined, digest: string | undefined): Link {
  const [link, setLink] = useState(() => fromHash(location.hash));
  useEffect(() => {
    const follow = () => setLink(fromHash(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const isOther = link.data !== undefined && digest !== undefined && digestInHash(digest) !== link.data;
  const unknown = useMemo(() => (lookup === undefined ? [] : unknownIds(lookup, link)), [lookup, link]);
  return { link, other: isOther ? link.data : undefined, unknown, dismiss: () => setLink(startState) };
}
