import { childOf, isObject } from "./own-property.js";
import type { Path } from "./pointer.js";

/** Compares two paths by where they stand in a value: outer before inner, then as keys and items follow each other. */
export function documentOrder(root: unknown): (a: Path, b: Path) => number {
  const positions = new WeakMap<object, ReadonlyMap<string | number, number>>();
  return (a, b) => {
    let container = root;
    for (const [depth, key] of a.entries()) {
      const other = b[depth];
      if (other === undefined) return 1;
      if (key !== other) return positionOf(container, key, positions) - positionOf(container, other, positions);
      container = childOf(container, key);
    }
    return a.length - b.length;
  };
}

type Positions = WeakMap<object, ReadonlyMap<string | number, number>>;

function positionOf(container: unknown, key: string | number, positions: Positions): number {
  if (typeof key === "number" || !isObject(container)) return Number(key);
  const known = positions.get(container) ?? new Map(Object.keys(container).map((name, place) => [name, place]));
  positions.set(container, known);
  return known.get(key) ?? known.size;
}
