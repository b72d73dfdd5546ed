/** `T` without the keys whose value may be `undefined` having to be there. */
export type Defined<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** A copy without the keys whose value is `undefined`, in the same order. */
export function defined<T extends object>(fields: T): Defined<T> {
  const kept: { [key: string]: unknown } = {};
  for (const key of Object.keys(fields)) {
    const value = fields[key as keyof T];
    if (value !== undefined) kept[key] = value;
  }
  return kept as Defined<T>;
}
