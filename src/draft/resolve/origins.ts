import { childOf, isObject } from "../../validate/issues/own-property.js";
import type { Path } from "../../validate/issues/pointer.js";

/** From where in a draft each part of the dataset comes that is made of it. */
export interface Origins {
  /** Remembers where a part comes from, and where fields of it do that come from elsewhere. Gives the part. */
  readonly from: <T extends object>(path: Path, part: T, fields?: Readonly<Record<string, Path>>) => T;
  /** The place in the draft that a place in the dataset comes from; of what only the dataset has, that of what it is in. */
  readonly of: (path: Path) => Path;
}

interface Origin {
  readonly path: Path;
  readonly fields: Readonly<Record<string, Path>>;
}

/** Origins of a dataset that is handed over when it is made. */
export function originsIn(draft: unknown, dataset: () => unknown): Origins {
  const known = new WeakMap<object, Origin>();
  return {
    from: (path, part, fields = {}) => {
      known.set(part, { path, fields });
      return part;
    },
    of: (path) => {
      let at = dataset();
      let origin: Path = [];
      for (const key of path) {
        const field = isObject(at) ? known.get(at)?.fields[key] : undefined;
        at = childOf(at, key);
        const own = isObject(at) ? known.get(at)?.path : undefined;
        origin = own ?? field ?? [...origin, key];
      }
      return asFarAsThere(draft, origin);
    },
  };
}

function asFarAsThere(draft: unknown, path: Path): Path {
  let at = draft;
  for (const [depth, key] of path.entries()) {
    at = childOf(at, key);
    if (at === undefined || at === null) return path.slice(0, depth);
  }
  return path;
}
