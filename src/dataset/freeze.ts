/** Datasets that this library froze to the last leaf, so that what was derived from them can never be stale. */
const frozenHere = new WeakSet<object>();

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * Freezes plain data to the last leaf, in place, and remembers that it did. Returns its argument.
 * What somebody else froze is looked into as well: that it is frozen says nothing of what it holds.
 */
export function freezeDeep<T extends object>(root: T): T {
  const pending: object[] = [root];
  const alreadyFrozen = new Set<object>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    Object.freeze(next);
    for (const value of Object.values(next)) {
      if (!isObject(value) || alreadyFrozen.has(value)) continue;
      if (Object.isFrozen(value)) alreadyFrozen.add(value);
      pending.push(value);
    }
  }
  frozenHere.add(root);
  return root;
}

/** Whether this library froze `value`, so that nobody can change any part of it. */
export const isFrozenHere = (value: object): boolean => frozenHere.has(value);
