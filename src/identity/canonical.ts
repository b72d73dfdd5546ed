import canonicalize from "canonicalize";

/** The canonical form by RFC 8785 of a value that is known to be JSON. */
export const canonicalJson = (value: unknown): string => canonicalize(value) ?? "";

/** Whether two JSON values are the same, whatever the order of their keys; `undefined` is the same as itself alone. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((item, at) => isSameJson(item, other[at]));
  if (isObject(one) && isObject(other)) return haveSameFields(one, other);
  if (typeof one === "string" && typeof other === "string") return false;
  // What is left are numbers, of which two can be written alike, and values of different kinds.
  return canonicalJson(one) === canonicalJson(other);
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !isList(value);

/** Field by field, and no text is made of either: nearly all that is compared differs early. */
function haveSameFields(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  let count = 0;
  for (const key of Object.keys(one)) {
    if (one[key] === undefined) continue;
    count++;
    if (!Object.hasOwn(other, key) || !isSameJson(one[key], other[key])) return false;
  }
  return count === Object.keys(other).filter((key) => other[key] !== undefined).length;
}
