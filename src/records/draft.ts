/**
 * A record, or any part of a dataset, that may still be changed: the same type, writable to the last leaf. It equals what
 * `z.infer` makes of the schema of the same name, and is assignable to the type that it is a draft of.
 */
export type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Draft<T[K]> }
    : T;
