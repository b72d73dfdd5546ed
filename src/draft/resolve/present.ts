/** A part of a draft without `null`, which says in a draft no more than that the key is left out. */
export type Present<T> = T extends readonly (infer Item)[]
  ? readonly Present<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Present<Exclude<T[K], null>> }
    : Exclude<T, null>;

/** A copy, to the last leaf, in which no key has the value `null`. For what is known to be JSON and not deep. */
export const present = <T>(value: T): Present<T> => copy(value, (child) => child !== null) as Present<T>;

/** A copy to the last leaf, for which each part of a value is read once. */
export const readOnce = (value: unknown): unknown => copy(value, () => true);

function copy(value: unknown, isKept: (child: unknown) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, isKept));
  if (typeof value !== "object" || value === null) return value;
  const kept: { [key: string]: unknown } = {};
  for (const [key, child] of Object.entries(value)) if (isKept(child)) keep(kept, key, copy(child, isKept));
  return kept;
}

/** A key that names the prototype is a key like others, and is told of as such. */
function keep(kept: { [key: string]: unknown }, key: string, value: unknown): void {
  if (key === "__proto__") Object.defineProperty(kept, key, { value, enumerable: true });
  else kept[key] = value;
}
