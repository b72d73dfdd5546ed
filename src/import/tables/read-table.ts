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

/** The sheet for reading, and what documents say of one occurrence, repeat what the other tables hold. */
const forReading = ["claims_wide", "accounts", "disagreements"];

/** The tables that are read. */
const isData = ({ name }: Pick<Table, "name">): boolean => !forReading.includes(name);

/** The tables that a dataset without judgements does not have. */
const ofJudgements = ["judgements", "judgement_records"];

/** The tables to be read from files that have these names, and the names of those that are missing. */
export function tablesToRead(all: readonly Table[], hasFile: (table: Table) => boolean) {
  const isWanted = (table: Table) => hasFile(table) || !ofJudgements.includes(table.name);
  const wanted = all.filter(isData).filter(isWanted);
  const hasJudgements = wanted.some(({ name }) => ofJudgements.includes(name));
  const missing = all.filter(
    (table) => !hasFile(table) && (wanted.includes(table) || (hasJudgements && ofJudgements.includes(table.name))),
  );
  return { found: wanted.filter(hasFile), missing };
}
