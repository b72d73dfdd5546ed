import type { Dataset } from "../generated/types.js";

type Scalar = string | number | boolean | null | undefined;

type PathBelow<T> = T extends Scalar
  ? never
  : T extends readonly (infer Item)[]
    ? "[]" | `[]${PathBelow<Item>}`
    : { [Key in keyof T & string]-?: `.${Key}` | `.${Key}${PathBelow<T[Key]>}` }[keyof T & string];

type WithoutDot<Path extends string> = Path extends `.${infer Rest}` ? Rest : Path;

/** Where a field stands in a dataset, lists written `[]`. A path that no dataset can have does not compile. */
export type FieldPath = WithoutDot<PathBelow<Dataset>>;

/** A value in a dataset that is no list and no object: what there is to carry or to lose. */
export interface Leaf {
  readonly path: FieldPath;
  readonly value: string | number | boolean | null;
  /** The keys and positions that lead to it from the root. */
  readonly keys: readonly (string | number)[];
  /** What it stands in, from the dataset inwards; the last one holds the value itself. */
  readonly within: readonly object[];
}

/** Calls `visit` with every leaf of a dataset, in document order. Empty lists have none: they say no more than their absence would. */
export function eachLeaf(dataset: Dataset, visit: (leaf: Leaf) => void): void {
  const walk = (value: unknown, path: string, keys: Leaf["keys"], within: Leaf["within"]): void => {
    if (typeof value !== "object" || value === null) {
      visit({ path: path as FieldPath, value: value as Leaf["value"], keys, within });
      return;
    }
    const holders = [...within, value];
    if (Array.isArray(value)) for (const [at, item] of value.entries()) walk(item, `${path}[]`, [...keys, at], holders);
    else
      for (const [key, item] of Object.entries(value))
        walk(item, path === "" ? key : `${path}.${key}`, [...keys, key], holders);
  };
  walk(dataset, "", [], []);
}

/** Every leaf of a dataset, all at once. */
export function leavesOf(dataset: Dataset): readonly Leaf[] {
  const leaves: Leaf[] = [];
  eachLeaf(dataset, (leaf) => leaves.push(leaf));
  return leaves;
}
