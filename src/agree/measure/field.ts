import type { RecordsById } from "../../records/records-by-id.js";
import type { Metric } from "./alpha.js";
import type { Labels } from "./labels.js";

/** A reading, as the fields of its records are read. */
export interface Side extends Pick<RecordsById, "actors" | "events"> {
  /** Its place among the readings. */
  readonly reading: number;
  readonly labels: Labels;
}

/** What a reader gave one thing within a record; a field that a record has once has no key. */
export type Coding = readonly [key: string, value: string | number | undefined];

/** What is compared of the records of a layer. */
export interface Field<R> {
  readonly name: string;
  /** The property of a record that it is read from. */
  readonly property: keyof R & string;
  /** How far apart values are; absent where agreement by chance says nothing, since nearly every value is another. */
  readonly metric?: Metric;
  /** What the keys are, where a record can have several: whether both have a key is then measured, too. */
  readonly each?: string;
  /** Whether nothing but having a key is compared. */
  readonly presence?: true;
  /** Whether its values are what the readers named, not words of a vocabulary: they are not judged one by one. */
  readonly open?: true;
  /** Whether it follows from other fields, so that who differs in it differs in one of those. */
  readonly follows?: true;
  /** What a reader gave a record. */
  readonly read: (record: R, side: Side) => readonly Coding[];
}

/** A field that a record has once; it is called after the property that it is read from, unless it says another name. */
export const once = <R>(
  property: keyof R & string,
  metric: Metric | undefined,
  read: (record: R, side: Side) => string | number | undefined,
  name: string = property,
): Field<R> => ({ name, property, ...(metric ? { metric } : {}), read: (record, side) => [["", read(record, side)]] });

/** Values of one key put together, for keys that a record has twice. */
export function merged(codings: readonly (readonly [key: string, value: string])[]): Coding[] {
  const values = new Map<string, Set<string>>();
  for (const [key, value] of codings) values.set(key, (values.get(key) ?? new Set()).add(value));
  return [...values].map(([key, its]) => [key, [...its].sort().join(" + ")]);
}

/** The same field, as one that follows from others. */
export const following = <R>(field: Field<R>): Field<R> => ({ ...field, follows: true });
