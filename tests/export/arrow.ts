import { type Table, tableFromIPC } from "apache-arrow";
import { readParquet } from "parquet-wasm";

/** A cell as Arrow gives it, a date as the number of its milliseconds. */
export type ArrowCell = string | number | bigint | boolean | null;

/** A Parquet file as Arrow for Rust reads it: the names of its columns, and its cells row by row. */
export function readByArrow(file: Uint8Array): { readonly columns: string[]; readonly rows: ArrowCell[][] } {
  const table: Table = tableFromIPC(readParquet(file).intoIPCStream());
  const columns = table.schema.fields.map(({ name }) => name);
  return { columns, rows: table.toArray().map((row) => columns.map((name) => row[name] as ArrowCell)) };
}
