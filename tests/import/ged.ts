import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** Eight rows that we made up, in the columns of UCDP GED. */
export const gedText = readFileSync(new URL("../fixtures/import/ged.csv", import.meta.url), "utf8");

const [columns = [], ...rows] = (Papa.parse(gedText.trimEnd()) as { data: string[][] }).data;

export type GedCells = Readonly<Record<string, string>>;

/** Its rows, by column. */
export const gedRows: readonly GedCells[] = rows.map((cells) =>
  Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])),
);

/** A file of rows, each a row of ours with some cells changed; the columns may be in another order, or others. */
export function gedFile(changes: readonly GedCells[], names: readonly string[] = columns, separator = ","): string {
  const [model = {}] = gedRows;
  const lines = changes.map((change, at) => {
    const row: GedCells = { ...model, id: String(700_000 + at), ...change };
    return names.map((name) => row[name] ?? "");
  });
  return Papa.unparse([names, ...lines] as string[][], { delimiter: separator, newline: "\n" });
}

export const gedColumns: readonly string[] = columns;
