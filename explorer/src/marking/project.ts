import type { DraftClaim, DraftDocument } from "attributed-events/draft";

/** What is being made: a draft, and the texts that it quotes by the keys of their sources. */
export interface Project {
  readonly draft: DraftDocument;
  readonly texts: Readonly<Record<string, string>>;
}

export const emptyProject: Project = {
  draft: { draft: 1, name: "my-dataset", sources: [], actors: [], events: [], claims: [] },
  texts: {},
};

export const isEmpty = ({ draft }: Project): boolean => (draft.sources ?? []).length === 0;

/** A record with other values for some of its keys; `undefined` takes a key away. */
export function changed<R extends object>(record: R, change: { readonly [K in keyof R]?: R[K] | undefined }): R {
  const entries = Object.entries({ ...record, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as R; // The keys of a record, and those that were changed.
}

/** A list with another item at a place; without it where there is none. */
export const withItem = <T>(list: readonly T[], at: number, item: T | undefined): readonly T[] =>
  item === undefined ? list.filter((_, index) => index !== at) : list.map((one, index) => (index === at ? item : one));

/** The draft with a claim changed; without it where nothing comes back. */
export function withClaim(
  draft: DraftDocument,
  key: string,
  change: (claim: DraftClaim) => DraftClaim | undefined,
): DraftDocument {
  const claims = (draft.claims ?? []).flatMap((claim) => (claim.key === key ? (change(claim) ?? []) : [claim]));
  return { ...draft, claims };
}
