import type { Dataset, RecordId } from "../generated/types.js";
import { type AnyRecord, kinds, listOf } from "../records/kinds.js";
import type { Renaming } from "./renaming.js";

type Lists = (typeof listOf)[keyof typeof listOf];

/** One input of a merge, told by the ids that its records have in the result: with the result it makes the input again. */
export interface MergePart {
  /** The input, with ids of the result where its records stood. */
  readonly dataset: Omit<Dataset, Lists> & { readonly [L in Lists]: readonly RecordId[] };
  /** For each id of the result that was another in the input, that one. */
  readonly renamed: Readonly<Record<RecordId, RecordId>>;
}

/** What is to be kept of an input. Keys keep their order. */
export function partOf(dataset: Dataset, { changes, rename }: Renaming): MergePart {
  const ids = (records: readonly AnyRecord[]) => records.map(({ id }) => rename(id));
  const lists = new Map<string, readonly AnyRecord[]>(kinds.map((kind) => [listOf[kind], dataset[listOf[kind]]]));
  const told = Object.entries(dataset).map(([key, value]) => {
    const records = lists.get(key);
    return [key, records === undefined ? value : ids(records)];
  });
  return {
    dataset: Object.fromEntries(told),
    renamed: Object.fromEntries([...changes].map(([from, to]) => [to, from])),
  };
}
