import type { Table } from "../../export/tables/table.js";
import type { ImportPlace } from "../shared/issue.js";

/** The value of a cell, by the type of its column: a day as text; `undefined` where nothing stands there. */
export type CellValue = string | number | boolean | undefined;

/** A row of a table, and where it is. */
export interface ReadRow {
  readonly place: ImportPlace;
  readonly value: (column: string) => CellValue;
}

/** The rows of every table, by its name. */
export type ReadTables = ReadonlyMap<string, readonly ReadRow[]>;

/** Columns that say in words what other columns and tables say: they are written for readers, and not read back. */
const repeating = ["sentence", "according_to", "speaker", "is_allegation", "is_denial", "is_denied"];

/** Whether a column holds what no other does. */
export const holdsData = ({ name: table }: Pick<Table, "name">, column: string): boolean =>
  !repeating.includes(column) && !(table === "actors" && column === "name");

/** The tables that are read. The sheet for reading repeats what the others hold. */
export const isData = ({ name }: Pick<Table, "name">): boolean => name !== "claims_wide";
