import type { ReadRow } from "./read-table.js";

/** An object that is being put together, without the keys that have no value. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a row: for each key the column that it stands in. A key without a value is left out. */
export function fieldsOf({ value }: ReadRow, columns: Readonly<Record<string, string>>): Fields {
  return known(Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, value(column)])));
}

/** Only what has a value. */
export const known = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** An object of these fields, or `undefined` where none has a value. */
export function partOf(row: ReadRow, columns: Readonly<Record<string, string>>): Fields | undefined {
  const fields = fieldsOf(row, columns);
  return Object.keys(fields).length === 0 ? undefined : fields;
}

/** A withdrawal, where the columns of one are filled. */
export const retraction = (row: ReadRow): Fields | undefined =>
  partOf(row, { version: "retracted_version", reason: "retracted_reason", successor: "retracted_successor" });
