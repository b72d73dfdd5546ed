import type { Claim, Identifier, Place, Precision } from "../../generated/types.js";
import { codeIn, degreesIn, textIn, withoutDecimals } from "../shared/cells.js";
import { countryOfName } from "../shared/country-of-name.js";
import { importIssue } from "../shared/issue.js";
import type { RowTools } from "../shared/row-format.js";
import type { TableRow } from "../shared/table-reader.js";
import { withoutUndefined } from "../shared/without-undefined.js";

const precisions = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** Where it happened, with UCDP's precision, which is the model's; `undefined` where the row does not say how precise it is. */
export function placeIn(row: TableRow, claim: Claim["id"], { report, lose }: RowTools): Place | undefined {
  const name = firstText(row, ["where_coordinates", "adm_2", "adm_1", "country"]);
  if (textIn(row, "where_prec") === "") {
    if (name !== undefined) lose("where_coordinates");
    return undefined;
  }
  const precision = Number(codeIn(row, "where_prec", precisions, "1 to 7")) as Precision;
  const [latitude, longitude] = [degreesIn(row, "latitude", 90), degreesIn(row, "longitude", 180)];
  if (name === undefined) return undefined;
  const point = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
  const country = textIn(row, "country", 300);
  const code = country === "" ? undefined : countryOfName(country);
  if (country !== "" && code === undefined) {
    report(importIssue("unknown-country", { ...row.place, column: "country" }, { found: country }));
    lose("country");
  }
  const identifiers: Identifier[] = [];
  const [cell, state] = [numberIn(row, "priogrid_gid"), numberIn(row, "country_id")];
  if (cell !== "") identifiers.push({ scheme: "prio-grid", value: cell });
  if (state !== "") identifiers.push({ scheme: "gwno", value: state });
  return withoutUndefined<Place>({
    name,
    country: code,
    precision,
    coordinates: point,
    identifiers: identifiers.length > 0 ? identifiers : undefined,
    claim,
  });
}

const numberIn = (row: TableRow, column: string) => withoutDecimals(textIn(row, column, 80));

/** The first that says anything. The others are read all the same, for what may be wrong with them. */
function firstText(row: TableRow, columns: readonly string[]): string | undefined {
  let first: string | undefined;
  for (const column of columns) {
    const text = textIn(row, column, 300);
    if (text !== "") first ??= text;
  }
  return first;
}
