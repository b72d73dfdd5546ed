import type { Layer } from "../reading/reading.js";
import type { CodedField } from "./units.js";

/** Which values of two readers met. */
export interface Confusion {
  /** The layer that the field is in. */
  readonly layer: Layer;
  /** The field, as reports call it. */
  readonly field: string;
  /** The values that were met, in the order of the rows and columns. `null`: this reader has no such thing. */
  readonly values: readonly (string | null)[];
  /** For each value of the first reader how often the other gave which. */
  readonly counts: readonly (readonly number[])[];
}

/** The table of the values that two readers gave the same things; a thing that one of them does not have counts as `null`. */
export function confusion(
  { layer, name, units }: CodedField,
  [one, other]: readonly [number, number],
  isCompared: (row: number) => boolean,
  order: readonly string[],
): Confusion {
  const pairs = units
    .filter(({ row, has }) => isCompared(row) && (has[one] || has[other]))
    .map(({ values }) => [textOf(values[one]), textOf(values[other])] as const);
  const met = new Set(pairs.flat());
  const known = [
    ...order.filter((value) => met.has(value)),
    ...[...met].filter((value) => value !== null && !order.includes(value)).sort(),
  ];
  const values = met.has(null) ? [...known, null] : known;
  const counts = values.map((row) =>
    values.map((column) => pairs.filter(([its, theirs]) => its === row && theirs === column).length),
  );
  return { layer, field: name, values, counts };
}

const textOf = (value: string | number | undefined): string | null => (value === undefined ? null : String(value));
