import { isFrozenHere } from "../../dataset/freeze.js";
import type { Dataset } from "../../generated/types.js";
import { recordWithId } from "../../records/index-of-id.js";
import { isIdOf, type RecordKind } from "../../records/kinds.js";
import { fold } from "../../text/fold.js";

/** Finds records of one kind by what they go by. */
export interface NameLookup<R> {
  readonly withId: (dataset: Dataset, id: string) => R | undefined;
  /** All that have this name, whatever its letters' case and diacritics. */
  readonly named: (dataset: Dataset, name: string) => readonly R[];
}

/** The name of a record at a place; `undefined` after the last one. */
export type NameAt<R> = (record: R, place: number) => string | undefined;

/** Who answers to each folded name, and what that was made of: each record, followed by its names. */
interface Directory<R> {
  readonly madeOf: readonly unknown[];
  readonly byName: ReadonlyMap<string, readonly R[]>;
  /** Whether nobody can change it any more. */
  isFinal: boolean;
}

/**
 * Looks records up in a list of the dataset. Folding names costs much more than to see whether they are still the same, so
 * the directory of a list is kept, and used only where every record and every name that it was made of is found unchanged.
 */
export function lookup<R extends { readonly id: string }>(
  kind: RecordKind,
  listOf: (dataset: Dataset) => readonly R[],
  nameAt: NameAt<R>,
): NameLookup<R> {
  const kept = new WeakMap<readonly R[], Directory<R>>();
  const directoryFor = (dataset: Dataset) => {
    const list = listOf(dataset);
    const last = kept.get(list);
    if (last?.isFinal) return last;
    const directory = last !== undefined && isStillMadeOf(last, list, nameAt) ? last : directoryOf(list, nameAt);
    directory.isFinal = isFrozenHere(dataset);
    kept.set(list, directory);
    return directory;
  };
  return {
    // A name is no id: the list need not be looked through for it.
    withId: (dataset, id) => (isIdOf(kind, id) ? recordWithId(listOf(dataset), id) : undefined),
    named: (dataset, name) => directoryFor(dataset).byName.get(fold(name)) ?? [],
  };
}

function isStillMadeOf<R>({ madeOf }: Directory<R>, list: readonly R[], nameAt: NameAt<R>): boolean {
  let at = 0;
  for (const record of list) {
    if (madeOf[at++] !== record) return false;
    let place = 0;
    for (let name = nameAt(record, place); name !== undefined; name = nameAt(record, ++place))
      if (madeOf[at++] !== name) return false;
  }
  return at === madeOf.length;
}

function directoryOf<R>(list: readonly R[], nameAt: NameAt<R>): Directory<R> {
  const madeOf: unknown[] = [];
  const byName = new Map<string, R[]>();
  for (const record of list) {
    madeOf.push(record);
    let place = 0;
    for (let name = nameAt(record, place); name !== undefined; name = nameAt(record, ++place)) {
      madeOf.push(name);
      const folded = fold(name);
      const others = byName.get(folded);
      if (others === undefined) byName.set(folded, [record]);
      else if (others.at(-1) !== record) others.push(record);
    }
  }
  return { madeOf, byName, isFinal: false };
}

/** What is looked up by. Read when it is asked: a bundler keeps whatever reads a property as it loads. */
interface HasLookup<R> {
  readonly lookup: NameLookup<R>;
}

/** Looks only those up that are meant. */
export const lookupOf = <R>(all: HasLookup<R>, isMeant: (record: R) => boolean): NameLookup<R> => ({
  withId: (dataset, id) => {
    const record = all.lookup.withId(dataset, id);
    return record !== undefined && isMeant(record) ? record : undefined;
  },
  named: (dataset, name) => all.lookup.named(dataset, name).filter(isMeant),
});

/** Looks up in two kinds of record. */
export const lookupInBoth = <A, B>(one: HasLookup<A>, other: HasLookup<B>): NameLookup<A | B> => ({
  withId: (dataset, id) => one.lookup.withId(dataset, id) ?? other.lookup.withId(dataset, id),
  named: (dataset, name) => [...one.lookup.named(dataset, name), ...other.lookup.named(dataset, name)],
});
