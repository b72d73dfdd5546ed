/** A part of a draft without `null`, which says in a draft no more than that the key is left out. */
export type Present<T> = T extends readonly (infer Item)[]
  ? readonly Present<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Present<Exclude<T[K], null>> }
    : Exclude<T, null>;

/** A copy, to the last leaf, in which no key has the value `null`. For what is known to be JSON and not deep. */
export const present = <T>(value: T): Present<T> => copy(value) as Present<T>;

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== "object" || value === null) return value;
  const kept: { [key: string]: unknown } = {};
  for (const [key, child] of Object.entries(value)) if (child !== null && key !== "__proto__") kept[key] = copy(child);
  return kept;
}
