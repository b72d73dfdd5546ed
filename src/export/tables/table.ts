import { fields } from "../../generated/fields.js";
import type { ExportedPart } from "../shared/exported-part.js";

/** What can stand in a cell. Text, numbers and dates (as ISO 8601 text) are as in the dataset; `null` is an empty cell. */
export type Cell = string | number | boolean | null;

export type RecordTable = "sources" | "actors" | "events" | "claims";

export interface Column {
  readonly name: string;
  readonly type: "string" | "date" | "integer" | "number" | "boolean";
  readonly description: string;
  /** Whether no row leaves it empty. */
  readonly required: boolean;
  /** The values of its vocabulary, where it has a closed one. */
  readonly values?: readonly string[];
  /** The table of whose `id` column this one names a value. */
  readonly references?: RecordTable;
}

/** One table of the tabular formats: what it is, and how to fill it. */
export interface Table {
  readonly name: string;
  readonly description: string;
  /** The columns whose values together are different in every row. */
  readonly primaryKey: readonly string[];
  readonly columns: readonly Column[];
  /** The cells, row by row in the order of the dataset, in the order of the columns. */
  readonly rows: (part: ExportedPart) => readonly (readonly Cell[])[];
}

type Reader<Row> = (row: Row, part: ExportedPart) => Cell | undefined;

/** A column that carries a field of the model, and is described as the model describes it. */
interface FieldColumn<Row> extends Partial<Column> {
  readonly name: string;
  readonly field: keyof typeof fields;
  readonly cell: Reader<Row>;
}

/** A column that says something which no single field of the model says. */
interface DerivedColumn<Row> extends Column {
  readonly field?: never;
  readonly cell: Reader<Row>;
}

interface Definition<Row> {
  readonly name: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly rows: (part: ExportedPart) => readonly Row[];
}

/** A table whose rows are things of one kind, each column reading one cell from such a thing. */
export function table<Row>(
  { rows, ...definition }: Definition<Row>,
  columns: readonly (FieldColumn<Row> | DerivedColumn<Row>)[],
): Table {
  return {
    ...definition,
    columns: columns.map(({ cell: _, ...column }) => described(column)),
    rows: (part) => rows(part).map((row) => columns.map(({ cell }) => cell(row, part) ?? null)),
  };
}

function described(column: Omit<FieldColumn<never>, "cell"> | Omit<DerivedColumn<never>, "cell">): Column {
  if (column.field === undefined) return column;
  const { field, ...said } = column;
  return { ...fields[field], ...said };
}

/** What ties a row to the record it is a part of. */
export const partOf = (references: RecordTable) =>
  ({ type: "string", description: "The record that this row is a part of.", required: true, references }) as const;

/** What keeps the order of a list. */
export const position = {
  name: "position",
  type: "integer",
  description: "The place of this row in its list, whose order means something; 1 is the first.",
  required: true,
} as const;

/** An item of a list, with its place in it. */
export interface Item<Value> {
  readonly value: Value;
  /** 1 for the first. */
  readonly position: number;
}

export const itemsOf = <Value>(list: readonly Value[] | undefined): readonly Item<Value>[] =>
  (list ?? []).map((value, index) => ({ value, position: index + 1 }));

/** What says on whose word a row stands. */
export const accordingTo = {
  name: "according_to",
  type: "string",
  description: "The claim that this rests on, as a sentence that says who says so.",
  required: true,
} as const;
