import type { Claim, Place, Precision } from "../../generated/types.js";
import { codeIn, degreesIn, requiredText, textIn } from "../shared/cells.js";
import { countryOfName } from "../shared/country-of-name.js";
import { importIssue } from "../shared/issue.js";
import type { RowTools } from "../shared/row-format.js";
import type { TableRow } from "../shared/table-reader.js";

/** ACLED's precision on UCDP's scale: the town, near a town that stands for a part of a region, a town that stands for a region. */
const precisions = { "1": 1, "2": 2, "3": 4 } as const satisfies Record<string, Precision>;
const codes = Object.keys(precisions) as readonly (keyof typeof precisions)[];

export function placeIn(row: TableRow, claim: Claim["id"], { report, lose }: RowTools): Place | undefined {
  const name = requiredText(row, "location", 300);
  if (textIn(row, "geo_precision") === "") {
    lose("location");
    return undefined;
  }
  const precision = precisions[codeIn(row, "geo_precision", codes, "1 (town), 2 (near), 3 (region)")];
  const [latitude, longitude] = [degreesIn(row, "latitude", 90), degreesIn(row, "longitude", 180)];
  const country = textIn(row, "country", 300);
  const code = countryOfName(country);
  if (country !== "" && code === undefined) {
    report(importIssue("unknown-country", { ...row.place, column: "country" }, { found: country }));
    lose("country");
  }
  return {
    name,
    ...(code !== undefined && { country: code }),
    precision,
    ...(latitude !== undefined && longitude !== undefined && { coordinates: { latitude, longitude } }),
    claim,
  };
}
