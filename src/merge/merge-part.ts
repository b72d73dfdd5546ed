import type { Dataset, RecordId } from "../generated/types.js";
import { type AnyRecord, kinds, listOf } from "../records/kinds.js";
import type { Renamed, Renaming } from "./renaming.js";

type Lists = (typeof listOf)[keyof typeof listOf];

/** One input of a merge, told by the ids that its records have in the result: with the result it makes the input again. */
export interface MergePart {
  /** The input, with ids of the result where its records stood. */
  readonly dataset: Omit<Dataset, Lists> & { readonly [L in Lists]: readonly RecordId[] };
  /** Which ids of the result were others in the input. */
  readonly renamed: readonly Renamed[];
}

/** What is to be kept of an input. Keys keep their order. */
export function partOf(dataset: Dataset, { changes, rename }: Renaming): MergePart {
  const part: Record<string, unknown> = { ...dataset };
  for (const kind of kinds) {
    const records: readonly AnyRecord[] = dataset[listOf[kind]];
    part[listOf[kind]] = records.map(({ id }) => rename(id));
  }
  return { dataset: part as MergePart["dataset"], renamed: changes }; // Each list of records is one of ids now.
}
