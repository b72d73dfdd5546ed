import { exportedPart } from "../../src/export/shared/exported-part.js";
import type { Cell, Table } from "../../src/export/tables/table.js";
import { tables } from "../../src/export/tables/tables.js";
import type { Dataset } from "../../src/generated/types.js";
import { type Duck, openDuckDb } from "./duckdb.js";
import type { WhoSays } from "./who-says.js";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What DuckDB is to read a table from. */
type Reader = (name: string, duck: Duck) => string;

/** Reads a CSV file with every cell as text. */
export const asText: Reader = (name, { file }) => `read_csv(${file(`${name}.csv`)}, all_varchar = true, header = true)`;

/** Reads a Parquet file with the types that it gives. */
export const asTyped: Reader = (name, { file }) => file(`${name}.parquet`);

/** A DuckDB in which every table of an export stands under its name. */
export async function openTables(files: Files, reader: Reader): Promise<Duck> {
  const duck = await openDuckDb(files);
  const there = tables.filter(({ name }) => Object.keys(files).some((file) => file.startsWith(`${name}.`)));
  for (const { name } of there) await duck.rows(`create table ${name} as from ${reader(name, duck)}`);
  return duck;
}

/** What `use` gives of a DuckDB in which every table of an export stands under its name. */
export async function withTables<Result>(files: Files, reader: Reader, use: (duck: Duck) => Promise<Result>) {
  const duck = await openTables(files, reader);
  return use(duck).finally(duck.close);
}

/** The cells that a table should have, each as `say` says it. */
export const cellsOf = <Said>(
  { rows, columns }: Table,
  of: Dataset,
  say: (cell: Cell, type: string) => Said,
): Said[][] => rows(exportedPart(of, of)).map((row) => row.map((cell, index) => say(cell, columns[index]?.type ?? "")));

/** Who says what, read from the table of steps alone. */
export async function whoSaysIn(duck: Duck): Promise<WhoSays> {
  const rows = await duck.rows(
    `select claim_id, list([coalesce(source_id, actor_id, unnamed_speaker), commitment] order by step::int)
     from attribution_steps group by all`,
  );
  return Object.fromEntries(rows.map(([claim, steps]) => [String(claim), steps as unknown as [string, string][]]));
}

/** The tables that tell what somebody did, is said to be or is counted as. */
export const tellingTables = ["events", "participants", "counts", "against", "actor_relations", "event_relations"];
