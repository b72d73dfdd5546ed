/** Where a value stands inside the document that is being checked. */
interface Visit {
  readonly value: unknown;
  readonly key: string | number | undefined;
  readonly above: Visit | undefined;
  readonly depth: number;
}

const MAX_DEPTH = 1000;

const loneSurrogate = /\p{Surrogate}/u;

function pathTo(visit: Visit): string {
  const steps: string[] = [];
  for (let at: Visit | undefined = visit; at?.key !== undefined; at = at.above) {
    steps.unshift(typeof at.key === "number" ? `[${at.key}]` : `.${at.key}`);
  }
  return steps.join("").replace(/^\./, "") || "the value itself";
}

/** Why a value that is neither a list nor an object cannot stand in JSON, if so. */
function flawOfLeaf(value: unknown): string | undefined {
  if (typeof value === "string") return loneSurrogate.test(value) ? "is text with a lone surrogate" : undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `is the number ${value}`;
  return value === null || typeof value === "boolean" ? undefined : `is of type ${typeof value}`;
}

function flawOfObject(value: object): string | undefined {
  if (Array.isArray(value)) return undefined;
  const kind = Object.prototype.toString.call(value).slice("[object ".length, -1);
  if (kind !== "Object" || "toJSON" in value) return `is a ${kind} object, not a plain one`;
  return Object.keys(value).some((key) => loneSurrogate.test(key)) ? "has a key with a lone surrogate" : undefined;
}

function childrenOf(visit: Visit): Visit[] {
  const { value, depth } = visit;
  if (typeof value !== "object" || value === null) return [];
  const below = (key: string | number, child: unknown): Visit => ({
    value: child,
    key,
    above: visit,
    depth: depth + 1,
  });
  if (Array.isArray(value)) return Array.from(value, (child, index) => below(index, child));
  return Object.entries(value).map(([key, child]) => below(key, child));
}

function flawOf({ value, depth }: Visit): string | undefined {
  if (depth > MAX_DEPTH) return `is nested more than ${MAX_DEPTH} levels deep, or contains itself`;
  return typeof value === "object" && value !== null ? flawOfObject(value) : flawOfLeaf(value);
}

/**
 * Throws a `TypeError` that names `caller` and the place, unless `value` is what `JSON.parse` could have returned and
 * RFC 8785 accepts: no `undefined`, no infinite number, no lone surrogate, nothing circular.
 */
export function requirePlainJson(caller: string, value: unknown): void {
  const pending: Visit[] = [{ value, key: undefined, above: undefined, depth: 0 }];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const flaw = flawOf(visit);
    if (flaw !== undefined) throw new TypeError(`${caller}: not JSON: ${pathTo(visit)} ${flaw}`);
    pending.push(...childrenOf(visit).reverse());
  }
}
