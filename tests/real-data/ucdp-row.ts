import { readFileSync } from "node:fs";
import { openDuckDb } from "../export/duckdb.js";

/** The columns of UCDP GED that the conversion reads. */
const columns = [
  ...(["id", "relid", "type_of_violence", "number_of_sources", "source_article", "source_original"] as const),
  ...(["side_a", "side_a_new_id", "gwnoa", "side_b", "side_b_new_id", "gwnob"] as const),
  ...(["date_start", "date_end", "where_coordinates", "where_prec", "latitude", "longitude"] as const),
  ...(["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "low", "best", "high"] as const),
];

/** A row as its cells by column, each as text; empty where the file has none. */
export type UcdpRow = Readonly<Record<(typeof columns)[number], string>>;

/** The rows of a file in the form of the published CSV. */
export async function readRows(path: string): Promise<readonly UcdpRow[]> {
  const duck = await openDuckDb({ "ged.csv": readFileSync(path, "utf8") });
  try {
    const rows = await duck.rows(
      `select ${columns.join(", ")} from read_csv(${duck.file("ged.csv")}, all_varchar = true)`,
    );
    const rowOf = (cells: readonly unknown[]) => columns.map((column, at) => [column, String(cells[at] ?? "")]);
    return rows.map((cells) => Object.fromEntries(rowOf(cells)) as UcdpRow);
  } finally {
    duck.close();
  }
}
