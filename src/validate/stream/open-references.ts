import type { Path } from "../issue.js";

/** So many ids that no record has so far are kept as text, to be named at the end: the first ones. */
export const MOST_NAMED = 10_000;

/** Where an id was first referred to. */
export interface FirstReference {
  readonly line: number;
  readonly path: Path;
}

/** The texts of ids that are referred to and not defined so far, as far as they are kept. In the order of the stream. */
export interface OpenReferences {
  readonly open: (id: string, first: FirstReference) => void;
  readonly close: (id: string) => void;
  readonly named: () => Iterable<readonly [id: string, first: FirstReference]>;
}

export function openReferences(most = MOST_NAMED): OpenReferences {
  const texts = new Map<string, FirstReference>();
  return {
    open: (id, first) => {
      if (texts.size < most) texts.set(id, first);
    },
    close: (id) => void texts.delete(id),
    named: () => texts,
  };
}
