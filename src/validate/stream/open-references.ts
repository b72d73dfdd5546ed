import type { ReferencePosition } from "./reference-positions.js";

/** So many ids that no record has so far are kept as text, to be named at the end: the first ones. */
export const MOST_NAMED = 10_000;

/** An id that no record has so far, and where it was first referred to. */
interface OpenReference {
  readonly id: string;
  readonly line: number;
  readonly position: () => ReferencePosition;
}

/** Ids that are referred to and not defined so far, as far as they are kept, under keys that their hashes give. */
export interface OpenReferences {
  readonly hasRoom: () => boolean;
  readonly open: (key: number, reference: OpenReference) => void;
  readonly close: (key: number) => void;
  /** In no order. */
  readonly named: () => Iterable<OpenReference>;
}

export function openReferences(most = MOST_NAMED): OpenReferences {
  const references = new Map<number, OpenReference>();
  return {
    hasRoom: () => references.size < most,
    open: (key, reference) => void references.set(key, reference),
    close: (key) => void references.delete(key),
    named: () => references.values(),
  };
}
