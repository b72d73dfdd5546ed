import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type JS } from "@duckdb/node-api";

export interface Duck {
  /** The rows of a query, cells as plain JavaScript values: dates as `Date`, whole numbers as `bigint`. */
  readonly rows: (sql: string) => Promise<JS[][]>;
  /** What `use` gives, whatever it changed in the tables undone. */
  readonly undoing: <Result>(use: () => Promise<Result>) => Promise<Result>;
  /** The path of a file of the export, quoted for SQL. */
  readonly file: (name: string) => string;
  /** Closes DuckDB and removes the files. */
  readonly close: () => void;
}

/** A DuckDB that sees the files of an export in a folder of their own. */
export async function openDuckDb(files: Readonly<Record<string, string | Uint8Array>>): Promise<Duck> {
  const folder = mkdtempSync(join(tmpdir(), "attributed-events-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  return {
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS(),
    undoing: async (use) => {
      await connection.run("begin");
      return use().finally(() => connection.run("rollback"));
    },
    file: (name) => `'${join(folder, name)}'`,
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}
