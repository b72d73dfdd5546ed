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

/** Every leaf of a dataset, in document order. Empty lists have none: they say no more than their absence would. */
export function* leavesOf(dataset: Dataset): Generator<Leaf> {
  yield* walk(dataset, "", [], []);
}

function* walk(value: unknown, path: string, keys: Leaf["keys"], within: Leaf["within"]): Generator<Leaf> {
  if (typeof value !== "object" || value === null) {
    yield { path: path as FieldPath, value: value as Leaf["value"], keys, within };
    return;
  }
  const holders = [...within, value];
  if (Array.isArray(value)) {
    for (const [position, item] of value.entries()) yield* walk(item, `${path}[]`, [...keys, position], holders);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    yield* walk(item, path === "" ? key : `${path}.${key}`, [...keys, key], holders);
  }
}
