import canonicalize from "canonicalize";

/** The canonical form by RFC 8785 of a value that is known to be JSON. */
export const canonicalJson = (value: unknown): string => canonicalize(value) ?? "";

/** Whether two JSON values are the same, whatever the order of their keys; `undefined` is the same as itself alone. */
export const isSameJson = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || canonicalJson(one) === canonicalJson(other);
