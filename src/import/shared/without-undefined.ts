/**
 * The same object without the keys whose value is `undefined`. Where every key has a value it is the very object: rows mostly
 * fill all of them, and to spread what may be missing into an object costs more than to look.
 */
export function withoutUndefined<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  for (const key in fields) if (fields[key] === undefined) return copyOf(fields);
  return fields as T; // Nothing in it is undefined.
}

function copyOf<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  const kept: Partial<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept as T; // What is undefined may be left out.
}
