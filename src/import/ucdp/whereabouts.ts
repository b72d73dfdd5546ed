import type { Claim, Place, Precision } from "../../generated/types.js";
import { codeIn, degreesIn, textIn } from "../shared/cells.js";
import { countryOfName } from "../shared/country-of-name.js";
import { importIssue } from "../shared/issue.js";
import type { RowTools } from "../shared/row-format.js";
import type { TableRow } from "../shared/table-reader.js";

const precisions = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** Where it happened, with UCDP's precision, which is the model's; `undefined` where the row does not say how precise it is. */
export function placeIn(row: TableRow, claim: Claim["id"], { report, lose }: RowTools): Place | undefined {
  const named = ["where_coordinates", "adm_2", "adm_1", "country"].map((column) => textIn(row, column, 300));
  const name = named.find((one) => one !== "");
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
  const identifiers = [
    { scheme: "prio-grid", value: numberIn(row, "priogrid_gid") },
    { scheme: "gwno", value: numberIn(row, "country_id") },
  ].filter(({ value }) => value !== "");
  return {
    name,
    ...(code !== undefined && { country: code }),
    precision,
    ...(point !== undefined && { coordinates: point }),
    ...(identifiers.length > 0 && { identifiers }),
    claim,
  };
}

const numberIn = (row: TableRow, column: string) => textIn(row, column, 80).replace(/\.0+$/, "");
