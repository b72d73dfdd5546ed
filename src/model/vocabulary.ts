import * as z from "zod";

/** A closed list of values, each with its definition: `{ value: definition }`. */
export type Vocabulary = Readonly<Record<string, string>>;

/** The zod enum of a vocabulary's values, in the order in which they are written. */
export function oneOf<const V extends Vocabulary>(vocabulary: V) {
  const values = Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
  return z.enum(values);
}
